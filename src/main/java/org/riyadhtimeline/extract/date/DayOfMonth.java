package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month, with or without weekday and year, in both orders; and the other days of a list
 * or span that shares the month.
 *
 * <p>"Feb. 18", "Tuesday Feb. 18, 2025", "18 February 2025", "the 18th of February", "May 3 last
 * year", "February 24-26", "from 10 to 14 March", "the 8th, 10th and 12th of January", "13-14 and
 * 16-17 December".
 */
final class DayOfMonth implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    DayPhrase first = DayPhrase.at(line, at);
    if (first == null) {
      sharedMonthBehind(line, at, finds);
      return;
    }
    int step = first.year() == 0 ? line.yearStep(first.to()) : Line.NO_STEP; // not "this year"
    if (step == -1 || step == 1) {
      int to = line.is(first.to(), "of") ? first.to() + 3 : first.to() + 2;
      finds.add(at, to, context -> ofYear(context, first, step));
      return;
    }
    List<DayPhrase> others = first.year() == 0 ? sharedMonthBefore(line, first) : List.of();
    int year = others.isEmpty() ? first.year() : others.get(others.size() - 1).year();
    finds.add(at, first.to(), inYear(first, year));
    for (DayPhrase other : others) {
      int from = line.day(other.to() - 1) > 0 ? other.to() - 1 : dayBefore(line, other.to());
      finds.add(from, other.to(), inYear(other, year));
    }
  }

  /** "February 24-26, 2025", "Feb. 1, 3 and 5": the days that share the month before them. */
  private static List<DayPhrase> sharedMonthBefore(Line line, DayPhrase first) {
    List<DayPhrase> others = new ArrayList<>();
    int to = first.to();
    int last = first.day();
    while (true) {
      int at = line.is(to, ",") && line.isAny(to + 1, "and", "or") ? to + 2 : to + 1;
      int day = line.day(at);
      boolean listed = line.is(to, ",") && (at > to + 1 || isListed(line, at + 1));
      if (day <= last || !(joins(line, to) || listed) || isCounted(line, at)) {
        return others;
      }
      int yearAt = line.is(at + 1, ",") ? at + 2 : at + 1;
      int year = line.year(yearAt);
      to = year > 0 ? yearAt + 1 : at + 1;
      last = day;
      others.add(new DayPhrase(0, first.month(), day, year, to));
    }
  }

  /** "…, 12 and 16": whether a list of days goes on. */
  private static boolean isListed(Line line, int at) {
    int next = line.isAny(at, "and", "or") || line.is(at, ",") ? at + 1 : -1;
    return next > 0 && line.day(next) > 0 && !isCounted(line, next);
  }

  private static boolean isCounted(Line line, int at) {
    return line.month(at + 1) > 0
        || (line.isLowerWord(at + 1) && Vocabulary.COUNTED.contains(line.word(at + 1)));
  }

  /** The index of the day in "26, 2025" that ends before {@code to}. */
  private static int dayBefore(Line line, int to) {
    return line.is(to - 2, ",") ? to - 3 : to - 2;
  }

  /** "10 to 14 March", "8, 10 and 12 March": bare days that share the month of the last. */
  private static void sharedMonthBehind(Line line, int at, Finds finds) {
    List<Integer> days = new ArrayList<>();
    int i = at;
    DayPhrase last = null;
    while (last == null) {
      int day = line.day(i);
      boolean comma = line.is(i + 1, ",");
      if (day == 0 || !(comma || joins(line, i + 1))) {
        return;
      }
      days.add(i);
      i = comma && line.isAny(i + 2, "and", "or") ? i + 3 : i + 2;
      if (line.day(i) <= day) {
        return;
      }
      last = DayPhrase.at(line, i);
    }
    for (int index : days) {
      finds.add(index, index + 1, of(last, line.day(index)));
    }
    finds.add(i, last.to(), last);
  }

  private static boolean joins(Line line, int at) {
    return line.isDash(at)
        || line.isAny(at, "to", "through", "until")
        || line.isAny(at, "and", "or");
  }

  private static DayPhrase of(DayPhrase phrase, int day) {
    return new DayPhrase(0, phrase.month(), day, phrase.year(), phrase.to());
  }

  private static DayPhrase inYear(DayPhrase phrase, int year) {
    return new DayPhrase(phrase.weekday(), phrase.month(), phrase.day(), year, phrase.to());
  }

  private static @Nullable When ofYear(Context context, DayPhrase phrase, int step) {
    LocalDate today = context.today();
    return today == null ? null : When.day(today.getYear() + step, phrase.month(), phrase.day());
  }
}
