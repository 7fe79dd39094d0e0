package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;

/** The four seasons of the northern half of the world, by their sign in TIMEX. */
enum Season {
  SP(3),
  SU(6),
  FA(9),
  WI(12);

  private final int month;

  Season(int month) {
    this.month = month;
  }

  /** Its first month. */
  YearMonth start(int year) {
    return YearMonth.of(year, month);
  }

  /** The year of the latest one that began on or before {@code day}. */
  int latest(LocalDate day) {
    return start(day.getYear()).atDay(1).isAfter(day) ? day.getYear() - 1 : day.getYear();
  }
}
