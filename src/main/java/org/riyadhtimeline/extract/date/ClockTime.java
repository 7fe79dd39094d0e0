package org.riyadhtimeline.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * A time of the clock: "3 p.m.", "10:30 am", "7.30pm", "0800 GMT", "at 22:30", "at noon".
 *
 * <p>Not a score or a ratio: without "p.m." or a zone it needs a word like "at" before it. It makes
 * a date only together with a day, see {@link WithClock}.
 */
final class ClockTime implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    if (line.isAny(at, "noon", "midnight")) {
      if (Vocabulary.CLOCK_CUES.contains(line.word(at - 1))) {
        finds.add(at, zoneEnd(line, at + 1), new Clock(line.is(at, "noon") ? 12 : 24, 0));
      }
    } else if (line.isNumber(at) && (!line.isMark(at - 1) || line.is(at - 1, "("))) {
      digits(line, at, finds);
    }
  }

  private static void digits(Line line, int at, Finds finds) {
    String word = line.word(at);
    int suffix = half(word.length() > 2 ? word.substring(word.length() - 2) : "");
    int next = half(line.word(at + 1));
    int[] time = time(suffix == 0 ? word : word.substring(0, word.length() - 2));
    if (time == null) {
      return;
    }
    boolean colon = word.indexOf(':') > 0;
    if (suffix != 0 || next != 0) {
      int half = suffix == 0 ? next : suffix;
      if (time[0] >= 1 && time[0] <= 12 && (colon || word.length() < 8)) {
        int hour = time[0] % 12 + (half == 2 ? 12 : 0);
        finds.add(at, zoneEnd(line, suffix == 0 ? at + 2 : at + 1), new Clock(hour, time[1]));
      }
      return;
    }
    int end = zoneEnd(line, at + 1);
    boolean whole = word.length() == 4 && Line.digits(word) == 4;
    boolean cued = colon && Vocabulary.CLOCK_CUES.contains(line.word(at - 1));
    if (time[0] <= 24 && (cued || ((colon || whole) && end > at + 1))) {
      finds.add(at, end, new Clock(time[0], time[1]));
    }
  }

  /** 1 before noon, 2 after it, 0 for other words. */
  private static int half(String word) {
    return switch (word) {
      case "a.m.", "a.m", "am" -> 1;
      case "p.m.", "p.m", "pm" -> 2;
      default -> 0;
    };
  }

  /** Hour and minute of {@code 3}, {@code 10:30}, {@code 7.30}, {@code 0800}; else null. */
  private static int @Nullable [] time(String word) {
    int digits = Line.digits(word);
    if (digits == 4 && word.length() == 4) {
      return checked(number(word, 0, 2), number(word, 2, 4));
    }
    if (digits == 0 || digits > 2) {
      return null;
    }
    if (digits == word.length()) {
      return checked(number(word, 0, digits), 0);
    }
    boolean minutes = word.length() == digits + 3 && Line.digits(word.substring(digits + 1)) == 2;
    char mark = word.charAt(digits);
    return minutes && (mark == ':' || mark == '.')
        ? checked(number(word, 0, digits), number(word, digits + 1, digits + 3))
        : null;
  }

  private static int @Nullable [] checked(int hour, int minute) {
    return hour <= 24 && minute < 60 ? new int[] {hour, minute} : null;
  }

  private static int number(String word, int from, int to) {
    return Integer.parseInt(word.substring(from, to));
  }

  /** The index after "GMT", "local time", "Eastern time"; {@code at} where no zone is named. */
  private static int zoneEnd(Line line, int at) {
    if (Vocabulary.ZONES.contains(line.word(at))) {
      return line.is(at + 1, "time") ? at + 2 : at + 1;
    }
    boolean named = line.is(at, "local") || line.isCapitalized(at);
    return named && line.is(at + 1, "time") ? at + 2 : at;
  }
}
