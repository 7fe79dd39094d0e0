package org.riyadhtimeline.read;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where, and sometimes when and by which agency, an article was filed: {@code WASHINGTON (AP) —},
 * {@code Lagos, March 3 (Reuters) -}, {@code GENEVA/LAGOS}.
 *
 * @param end where it ends in the line, its dash included
 * @param date the day, if it gives one with its year
 * @param outlet the agency it names; null if none
 */
record Dateline(int end, @Nullable LocalDate date, @Nullable String outlet) {

  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 6;

  /** The dateline before the first words of a paragraph; null if there is none. */
  static @Nullable Dateline before(String line) {
    int limit = Math.min(line.length(), LONGEST);
    for (int at = 0; at < limit; at++) {
      int after = afterSeparator(line, at);
      if (after > 0) {
        Dateline dateline = ofHead(line.substring(0, at), after, line);
        if (dateline != null) {
          return dateline;
        }
      }
    }
    return afterAgency(line);
  }

  /** {@code Washington (CNN) The minister}: no dash, but an agency in brackets. */
  private static @Nullable Dateline afterAgency(String line) {
    int close = line.indexOf(')');
    if (close < 0 || close > LONGEST || close + 2 >= line.length()) {
      return null;
    }
    int open = line.indexOf('(');
    if (open < 0 || open > close || Outlets.named(line.substring(open + 1, close)) == null) {
      return null;
    }
    boolean begins = line.charAt(close + 1) == ' ' && opensSentence(line, close + 2);
    return begins ? ofHead(line.substring(0, close + 1), close + 2, line) : null;
  }

  /** The line that is a dateline alone; null if it is none. */
  static @Nullable Dateline alone(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String bare = line;
    while (!bare.isEmpty() && "-–—_ .:".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1);
    }
    Dateline dateline = ofHead(bare, line.length(), line);
    boolean marked =
        dateline != null
            && (bare.indexOf('/') > 0
                || dateline.outlet != null
                || dateline.date != null
                || (Names.isUpper(firstPart(bare)) && Texts.countWords(firstPart(bare)) <= 3));
    return marked ? dateline : null;
  }

  private static String firstPart(String head) {
    int end = 0;
    while (end < head.length() && ",(".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return head.substring(0, end);
  }

  /** Where the words after the mark at {@code at} begin; -1 if no dash stands there. */
  private static int afterSeparator(String line, int at) {
    char c = line.charAt(at);
    int end = at + 1;
    switch (c) {
      case '—', '–', '_' -> {}
      case '-' -> {
        boolean twin = end < line.length() && line.charAt(end) == '-';
        boolean spaced = at > 0 && Line.isSpace(line.charAt(at - 1));
        if (!twin && !spaced) {
          return -1;
        }
        end += twin ? 1 : 0;
      }
      case ':' -> {
        if (at == 0 || line.charAt(at - 1) != ')') {
          return -1;
        }
      }
      case '/' -> {
        // MOSCOW, February 18. /TASS/. The minister
        int close = line.indexOf('/', end);
        if (close < 0 || Outlets.named(line.substring(end, close)) == null) {
          return -1;
        }
        end = close + 1;
        if (end < line.length() && line.charAt(end) == '.') {
          end++;
        }
      }
      default -> {
        return -1;
      }
    }
    while (end < line.length() && Line.isSpace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static @Nullable Dateline ofHead(String head, int end, String line) {
    String place = head.strip();
    String outlet = null;
    int open = place.indexOf('(');
    if (open >= 0 && place.endsWith(")")) {
      String inner = place.substring(open + 1, place.length() - 1);
      outlet = Outlets.in(inner);
      if (outlet == null && !isUnknownAgency(place.substring(0, open).strip(), inner)) {
        return null;
      }
      place = place.substring(0, open).strip();
    } else if (line.startsWith("/", head.length())) {
      outlet = Outlets.at(line, head.length() + 1);
    }
    int comma = place.lastIndexOf(',');
    if (outlet == null && comma > 0 && Outlets.isOutlet(place.substring(comma + 1))) {
      outlet = Outlets.named(place.substring(comma + 1));
      place = place.substring(0, comma);
    }
    LocalDate date = null;
    boolean dated = false;
    int cut = dateStart(place);
    if (cut >= 0) {
      DateLine when = DateLine.parse(place.substring(cut));
      if (when != null) {
        dated = true;
        date = when.date();
        place = place.substring(0, cut);
      }
    }
    place = trimmed(place);
    if (place.isEmpty()) {
      return outlet == null ? null : new Dateline(end, date, outlet);
    }
    boolean sure = outlet != null || dated;
    return isPlace(place, sure, line, end) ? new Dateline(end, date, outlet) : null;
  }

  /** Capitals in brackets after a place in capitals. */
  private static boolean isUnknownAgency(String place, String inner) {
    return inner.length() <= 8 && Names.isUpper(inner) && Names.isUpper(firstPart(place));
  }

  /** After the first comma that a date follows; -1 if none does. */
  private static int dateStart(String place) {
    for (int at = place.indexOf(','); at >= 0; at = place.indexOf(',', at + 1)) {
      if (DateLine.parse(place.substring(at + 1)) != null) {
        return at + 1;
      }
    }
    return DateLine.parse(place) != null ? 0 : -1;
  }

  private static String trimmed(String place) {
    int end = place.length();
    while (end > 0 && " ,.".indexOf(place.charAt(end - 1)) >= 0) {
      end--;
    }
    return place.substring(0, end).strip();
  }

  /**
   * Capitals ({@code CAIRO}, {@code RIYADH, Saudi Arabia}), or a place and its country before a
   * sentence ({@code Taipei, Taiwan}); with an agency or a date any capitalised words.
   */
  private static boolean isPlace(String place, boolean sure, String line, int end) {
    String[] words = place.split("[\\s/]+");
    if (words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      char c = word.isEmpty() ? ' ' : word.charAt(0);
      boolean small = word.length() <= 3 && word.equals(word.toLowerCase(Locale.ROOT));
      if (!Character.isUpperCase(c) && !(small && Character.isLetter(c))) {
        return false;
      }
      if (!isPlaceWord(word)) {
        return false;
      }
    }
    if (!Character.isUpperCase(place.charAt(0))) {
      return false;
    }
    boolean capitals = Names.isUpper(firstPart(place)) && firstPart(place).strip().length() > 2;
    return sure || ((capitals || place.indexOf(',') > 0) && opensSentence(line, end));
  }

  private static boolean isPlaceWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && ",.'’-‐‑".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensSentence(String line, int at) {
    if (at >= line.length()) {
      return true;
    }
    char c = line.charAt(at);
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'«„`".indexOf(c) >= 0;
  }
}
