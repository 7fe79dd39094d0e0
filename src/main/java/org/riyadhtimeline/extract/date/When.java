package org.riyadhtimeline.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventDate.Precision;

/**
 * A resolved date.
 *
 * @param value in TIMEX3
 * @param date in EDTF
 */
record When(String value, EventDate date) {

  static When day(LocalDate day) {
    return new When(day.toString(), EventDate.of(day));
  }

  /** A day of the calendar; null where there is no such day. */
  static @Nullable When day(int year, int month, int day) {
    try {
      return day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * A part of a day.
   *
   * @param part its TIMEX sign: {@code MO}, {@code NI}
   */
  static When part(LocalDate day, String part) {
    return new When(day + "T" + part, EventDate.of(day));
  }

  /** The night that begins on {@code evening}, where the text does not tell its day. */
  static When night(LocalDate evening) {
    return new When(evening + "TNI", EventDate.of(evening, evening.plusDays(1)));
  }

  /** The week, Monday to Sunday, that holds {@code day}. */
  static When week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new When(weekOf(monday), EventDate.of(monday, monday.plusDays(6)));
  }

  /** The Saturday and Sunday of the week that holds {@code day}. */
  static When weekend(LocalDate day) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return new When(weekOf(saturday) + "-WE", EventDate.of(saturday, saturday.plusDays(1)));
  }

  static When month(YearMonth month) {
    return new When(month.toString(), EventDate.parse(month.toString()));
  }

  static When year(int year) {
    String value = four(year);
    return new When(value, EventDate.parse(value));
  }

  static When quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, 3 * quarter - 2);
    return months(four(year) + "-Q" + quarter, first, first.plusMonths(2));
  }

  static When half(int year, int half) {
    YearMonth first = YearMonth.of(year, 6 * half - 5);
    return months(four(year) + "-H" + half, first, first.plusMonths(5));
  }

  /** A season; the winter of a year begins in its December. */
  static When season(int year, Season season) {
    YearMonth first = season.start(year);
    return months(four(year) + "-" + season.name(), first, first.plusMonths(2));
  }

  /**
   * Ten years.
   *
   * @param decade the year without its last digit: 199
   */
  static When decade(int decade) {
    String digits = four(decade * 10).substring(0, 3);
    return new When(digits, EventDate.parse(digits + "X"));
  }

  /**
   * A hundred years.
   *
   * @param century the year without its last two digits: 19 for the 20th century
   */
  static When century(int century) {
    String digits = four(century * 100).substring(0, 2);
    return new When(digits, EventDate.parse(digits + "XX"));
  }

  /** The same, said to be roughly so. */
  When approximate() {
    String edtf = date.edtf();
    return edtf.indexOf('/') >= 0 || edtf.endsWith("~")
        ? this
        : new When(value, EventDate.parse(edtf + "~"));
  }

  boolean isDay() {
    return date.precision() == Precision.DAY || value.indexOf('T') > 0;
  }

  boolean isYear() {
    return date.precision() == Precision.YEAR;
  }

  LocalDate first() {
    return date.first();
  }

  private static When months(String value, YearMonth first, YearMonth last) {
    return new When(value, EventDate.parse(first + "/" + last));
  }

  private static String weekOf(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return four(day.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
  }

  private static String four(int year) {
    String digits = Integer.toString(year);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }
}
