package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day of a month as it stands in a text, in either order: {@code Tuesday, Feb. 18, 2025}, {@code
 * the 18th of February}.
 *
 * @param weekday its ISO number; 0 if none is named
 * @param year 0 if none is named
 * @param to the index after its last token
 */
record DayPhrase(int weekday, int month, int day, int year, int to) implements Meaning {

  /** Reads what begins at the token {@code at}; null if no day of a month does. */
  static @Nullable DayPhrase at(Line line, int at) {
    int weekday = line.weekday(at);
    int i = at;
    if (weekday > 0) {
      i++;
      if (line.is(i, ",")) {
        i++;
      }
    }
    int month = line.month(i);
    if (month > 0) {
      int dayAt = line.is(i + 1, "the") ? i + 2 : i + 1;
      int day = line.day(dayAt);
      if (day == 0 && !line.isCapitalized(dayAt + 1) && line.isCapitalized(dayAt)) {
        day = line.dayInWords(dayAt); // "July Fourth"; not "the May Fourth Movement"
      }
      int end = dayAt + 1;
      return day == 0 || line.is(end, ":") ? null : ending(line, weekday, month, day, end);
    }
    if (line.is(i, "the")) {
      i++;
    }
    boolean of = line.is(i + 1, "of");
    int day = of && line.day(i) == 0 ? line.dayInWords(i) : line.day(i);
    if (day == 0) {
      return null;
    }
    int name = of ? i + 2 : i + 1;
    month = line.month(name);
    return month == 0 ? null : ending(line, weekday, month, day, name + 1);
  }

  private static DayPhrase ending(Line line, int weekday, int month, int day, int end) {
    int at = line.is(end, ",") || line.is(end, "of") ? end + 1 : end;
    int year = line.year(at);
    boolean counted = year > 0 && Vocabulary.COUNTED.contains(line.word(at + 1));
    return year > 0 && !counted
        ? new DayPhrase(weekday, month, day, year, at + 1)
        : new DayPhrase(weekday, month, day, 0, end);
  }

  @Override
  public @Nullable When in(Context context) {
    if (year > 0) {
      return When.day(year, month, day);
    }
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    int step = context.stepBefore();
    if (step != 0) {
      LocalDate from = step > 0 ? today.plusDays(1) : today.minusDays(1);
      Direction to = step > 0 ? Direction.FUTURE : Direction.PAST;
      LocalDate next = Pick.nextOrLast(from, to, month, day);
      return next == null ? null : When.day(next);
    }
    Direction direction = context.direction();
    if (context.yearBefore() > 0 && direction != Direction.FUTURE) {
      return When.day(context.yearBefore(), month, day);
    }
    YearMonth later = context.laterMonth();
    if (later != null) {
      return When.day(
          month > later.getMonthValue() ? later.getYear() - 1 : later.getYear(), month, day);
    }
    LocalDate picked = Pick.day(today, direction, month, day, weekday);
    return picked == null ? null : When.day(picked);
  }
}
