package org.riyadhtimeline.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Chooses the day that an incomplete date means, by the day of writing and the direction. */
final class Pick {

  /** Farther away than this, a day is not meant where the other direction has one close by. */
  private static final long FAR = 240;

  private static final long CLOSE = 75;

  private Pick() {}

  /**
   * The day of a year-less date: the last one if it lies behind, the next one if ahead, the nearest
   * if that is not told. A weekday named beside it must agree where any year makes it agree.
   *
   * @param weekday its ISO number; 0 if none is named
   */
  static @Nullable LocalDate day(
      LocalDate today, Direction direction, int month, int day, int weekday) {
    LocalDate past = null;
    LocalDate future = null;
    for (int year = today.getYear() - 8; year <= today.getYear() + 8; year++) {
      LocalDate candidate = valid(year, month, day);
      boolean near = Math.abs(year - today.getYear()) <= 1;
      if (candidate == null || !(weekday == 0 ? near : isWeekday(candidate, weekday))) {
        continue;
      }
      if (!candidate.isAfter(today)) {
        past = candidate;
      } else if (future == null) {
        future = candidate;
      }
    }
    if (past == null && future == null && weekday != 0) {
      return day(today, direction, month, day, 0);
    }
    return nearer(today, direction, past, future);
  }

  /** The day of the month on or after {@code from}, or on or before it. */
  static @Nullable LocalDate nextOrLast(LocalDate from, Direction direction, int month, int day) {
    int step = direction == Direction.FUTURE ? 1 : -1;
    for (int year = from.getYear(); Math.abs(year - from.getYear()) <= 4; year += step) {
      LocalDate candidate = valid(year, month, day);
      if (candidate != null && (step > 0 ? !candidate.isBefore(from) : !candidate.isAfter(from))) {
        return candidate;
      }
    }
    return null;
  }

  private static @Nullable LocalDate nearer(
      LocalDate today, Direction direction, @Nullable LocalDate past, @Nullable LocalDate future) {
    if (past == null || future == null) {
      return past == null ? future : past;
    }
    long behind = ChronoUnit.DAYS.between(past, today);
    long ahead = ChronoUnit.DAYS.between(today, future);
    return switch (direction) {
      case PAST -> behind > FAR && ahead <= CLOSE ? future : past;
      // "is to run from January 23", told on the 28th.
      case FUTURE -> behind == 0 || (ahead > FAR && behind <= CLOSE) ? past : future;
      case UNKNOWN -> behind <= ahead ? past : future;
    };
  }

  /** The month of a year-less name: as with days, the present month being both behind and ahead. */
  static YearMonth month(LocalDate today, Direction direction, int month) {
    YearMonth now = YearMonth.from(today);
    YearMonth same = now.withMonth(month);
    YearMonth past = same.isAfter(now) ? same.minusYears(1) : same;
    YearMonth future = same.isBefore(now) ? same.plusYears(1) : same;
    return switch (direction) {
      case PAST -> past;
      case FUTURE ->
          now.until(future, ChronoUnit.MONTHS) > 8 && past.until(now, ChronoUnit.MONTHS) <= 2
              ? past // "will publish October figures", in November
              : future;
      case UNKNOWN ->
          past.until(now, ChronoUnit.MONTHS) <= now.until(future, ChronoUnit.MONTHS)
              ? past
              : future;
    };
  }

  /** A weekday: the day of writing if it is that weekday, else the last or the next one. */
  static LocalDate weekday(LocalDate today, Direction direction, int weekday) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return today.with(
        direction == Direction.FUTURE
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }

  private static @Nullable LocalDate valid(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isWeekday(LocalDate day, int weekday) {
    return day.getDayOfWeek().getValue() == weekday;
  }
}
