package org.riyadhtimeline.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * A day of a month, with or without weekday and year, in both orders; and the second day of a span
 * that shares the month.
 *
 * <p>"Feb. 18", "Tuesday Feb. 18, 2025", "18 February 2025", "the 18th of February", "February
 * 24-26", "from 10 to 14 March".
 */
final class DayOfMonth implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    DayPhrase first = DayPhrase.at(line, at);
    if (first != null) {
      DayPhrase second =
          line.month(first.to() - 2) > 0 || first.year() == 0 ? after(line, first) : null;
      int year = second == null ? first.year() : second.year();
      finds.add(at, first.to(), dated(first, year));
      if (second != null) {
        finds.add(first.to() + 1, second.to(), second);
      }
      return;
    }
    sharedMonthBehind(line, at, finds);
  }

  /** "February 24-26, 2025": the day after the dash, which shares the month before it. */
  private static @Nullable DayPhrase after(Line line, DayPhrase first) {
    int at = first.to() + 1;
    int day = line.day(at);
    if (day <= first.day() || !joins(line, first.to()) || line.month(at + 1) > 0) {
      return null;
    }
    int yearAt = line.is(at + 1, ",") ? at + 2 : at + 1;
    int year = line.year(yearAt);
    if (year > 0) {
      return new DayPhrase(0, first.month(), day, year, yearAt + 1);
    }
    return line.isLowerWord(at + 1) && Vocabulary.COUNTED.contains(line.word(at + 1))
        ? null
        : new DayPhrase(0, first.month(), day, first.year(), at + 1);
  }

  /** "10 to 14 March": a bare day that shares the month of the next. */
  private static void sharedMonthBehind(Line line, int at, Finds finds) {
    int day = line.day(at);
    if (day == 0 || !joins(line, at + 1) || line.day(at + 2) <= day) {
      return;
    }
    DayPhrase second = DayPhrase.at(line, at + 2);
    if (second != null) {
      finds.add(at, at + 1, new DayPhrase(0, second.month(), day, second.year(), at + 1));
      finds.add(at + 2, second.to(), second);
    }
  }

  private static boolean joins(Line line, int at) {
    return line.isDash(at)
        || line.isAny(at, "to", "through", "until")
        || line.isAny(at, "and", "or");
  }

  private static DayPhrase dated(DayPhrase phrase, int year) {
    return new DayPhrase(phrase.weekday(), phrase.month(), phrase.day(), year, phrase.to());
  }
}
