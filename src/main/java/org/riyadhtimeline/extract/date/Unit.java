package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Units of time that count by the calendar. */
enum Unit {
  DAY,
  WEEK,
  FORTNIGHT,
  WEEKEND,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  /** The day {@code count} units after {@code from}; null beyond the years a date can have. */
  @Nullable LocalDate shift(LocalDate from, long count) {
    LocalDate day =
        switch (this) {
          case DAY -> from.plusDays(count);
          case WEEK, WEEKEND -> from.plusWeeks(count);
          case FORTNIGHT -> from.plusWeeks(2 * count);
          case MONTH -> from.plusMonths(count);
          case QUARTER -> from.plusMonths(3 * count);
          case YEAR -> from.plusYears(count);
          case DECADE -> from.plusYears(10 * count);
          case CENTURY -> from.plusYears(100 * count);
        };
    return day.getYear() < 1 || day.getYear() > 9999 ? null : day;
  }

  /** The unit of time that holds {@code day}, as "last week" names one. */
  When around(LocalDate day) {
    return switch (this) {
      case DAY -> When.day(day);
      case WEEK, FORTNIGHT -> When.week(day);
      case WEEKEND -> When.weekend(day);
      case MONTH -> When.month(YearMonth.from(day));
      case QUARTER -> When.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> When.year(day.getYear());
      case DECADE -> When.decade(day.getYear() / 10);
      case CENTURY -> When.century(day.getYear() / 100);
    };
  }

  /** The time so many units away, as "ten years ago" names one: a decade ago is a year, roughly. */
  When away(LocalDate day) {
    return switch (this) {
      case DECADE, CENTURY -> When.year(day.getYear()).approximate();
      default -> around(day);
    };
  }
}
