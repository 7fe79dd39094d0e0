package org.riyadhtimeline.render;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventDate.Precision;
import org.riyadhtimeline.render.view.DateText;

/** Dates in words, never more exact than they are. */
final class Dates {

  private final Strings strings;
  private final Map<EventDate, DateText> alone = new ConcurrentHashMap<>();
  private final Map<EventDate, String> full = new ConcurrentHashMap<>();

  Dates(Strings strings) {
    this.strings = strings;
  }

  /** Under a heading that says month and year: "Tuesday 18", "week of 10 February". */
  DateText underMonth(EventDate date) {
    String text =
        switch (date.precision()) {
          case DAY -> strings.get("dateWeekdayDay", weekday(date.first()), day(date.first()));
          case INTERVAL -> isWeek(date) ? weekOf(date, false) : range(date, false);
          case MONTH -> strings.get("dateDuring", month(date.first()));
          default -> bare(date);
        };
    return new DateText(approximate(date, text), full(date), machine(date));
  }

  /** Where nothing around it says the year: "24 February 2022", "about 2023". */
  DateText alone(EventDate date) {
    return alone.computeIfAbsent(date, this::makeAlone);
  }

  private DateText makeAlone(EventDate date) {
    return new DateText(approximate(date, bare(date)), full(date), machine(date));
  }

  /** Without the year if that is known: "18 February", "week of 24 February", "2014". */
  DateText inYear(EventDate date, int year) {
    boolean known = date.first().getYear() == year && date.last().getYear() == year;
    String text =
        switch (date.precision()) {
          case DAY -> known ? dayMonth(date.first(), false) : bare(date);
          case INTERVAL -> isWeek(date) ? weekOf(date, !known) : range(date, !known);
          case MONTH -> known ? month(date.first()) : bare(date);
          default -> bare(date);
        };
    return new DateText(approximate(date, text), full(date), machine(date));
  }

  /** With the day of the week. */
  String full(EventDate date) {
    return full.computeIfAbsent(date, this::makeFull);
  }

  private String makeFull(EventDate date) {
    if (date.precision() == Precision.DAY) {
      return approximate(date, strings.get("dateFull", weekday(date.first()), bare(date)));
    }
    return approximate(date, bare(date));
  }

  DateText day(LocalDate day, boolean withWeekday) {
    EventDate date = EventDate.of(day);
    return new DateText(withWeekday ? full(date) : bare(date), full(date), machine(date));
  }

  /** February 2025 */
  String monthYear(LocalDate day) {
    return strings.get("dateMonthYear", month(day), year(day));
  }

  /**
   * As short as can be, for charts.
   *
   * @param whole whether a day is said with its month, and a month with its year
   */
  String brief(EventDate date, boolean whole) {
    LocalDate first = date.first();
    String text =
        switch (date.precision()) {
          case DAY -> whole ? dayMonth(first, true) : day(first);
          case MONTH -> whole ? shortMonthYear(first) : shortMonth(first);
          case INTERVAL ->
              first.getMonth() == date.last().getMonth() && first.getYear() == date.last().getYear()
                  ? strings.get(
                      "dateRangeTight",
                      day(first),
                      whole ? dayMonth(date.last(), true) : day(date.last()))
                  : strings.get(
                      "dateRangeTight", dayMonth(first, true), dayMonth(date.last(), true));
          default -> bare(date);
        };
    return date.approximate() ? strings.get("dateAboutShort", text) : text;
  }

  String shortMonthYear(LocalDate day) {
    return strings.get("dateMonthYear", shortMonth(day), year(day));
  }

  private String bare(EventDate date) {
    LocalDate first = date.first();
    return switch (date.precision()) {
      case DAY -> dayMonthYear(first);
      case MONTH -> monthYear(first);
      case YEAR -> year(first);
      case DECADE -> strings.get("dateDecade", year(first));
      case CENTURY -> strings.get("dateCentury", year(first));
      case INTERVAL -> isWeek(date) ? weekOf(date, true) : range(date, true);
    };
  }

  private String approximate(EventDate date, String text) {
    return date.approximate() ? strings.get("dateAbout", text) : text;
  }

  private static boolean isWeek(EventDate date) {
    return date.first().getDayOfWeek() == DayOfWeek.MONDAY
        && ChronoUnit.DAYS.between(date.first(), date.last()) == 6;
  }

  private String weekOf(EventDate date, boolean withYear) {
    LocalDate first = date.first();
    String day = withYear ? dayMonthYear(first) : dayMonth(first, false);
    // In a narrow column the line breaks before the day, not between day and month.
    int space = day.indexOf(' ');
    String whole = space < 0 ? day : day.substring(0, space) + '\u00a0' + day.substring(space + 1);
    return strings.get("dateWeekOf", whole);
  }

  /** 10–14 February, 28 January – 3 February, January–March, 2014–2016 */
  private String range(EventDate date, boolean withYear) {
    int slash = date.edtf().indexOf('/');
    EventDate from = EventDate.parse(exact(date.edtf().substring(0, slash)));
    EventDate to = EventDate.parse(exact(date.edtf().substring(slash + 1)));
    boolean sameYear = from.first().getYear() == to.last().getYear();
    boolean sameMonth = sameYear && from.first().getMonth() == to.last().getMonth();
    boolean days = from.precision() == Precision.DAY && to.precision() == Precision.DAY;
    String after = withYear ? " " + year(to.last()) : "";
    if (days && sameMonth) {
      String last = dayMonth(to.last(), false) + after;
      return strings.get("dateRangeTight", day(from.first()), last);
    }
    if (days && sameYear) {
      String last = dayMonth(to.last(), false) + after;
      return strings.get("dateRange", dayMonth(from.first(), false), last);
    }
    boolean months = from.precision() == Precision.MONTH && to.precision() == Precision.MONTH;
    if (months && sameYear) {
      return strings.get("dateRangeTight", month(from.first()), month(to.last()) + after);
    }
    if (from.precision() == Precision.YEAR && to.precision() == Precision.YEAR) {
      return strings.get("dateRangeTight", bare(from), bare(to));
    }
    return strings.get("dateRange", bare(from), bare(to));
  }

  private static String exact(String part) {
    return part.endsWith("~") ? part.substring(0, part.length() - 1) : part;
  }

  /** For the attribute {@code datetime}; HTML knows days, months, years and weeks. */
  private static @Nullable String machine(EventDate date) {
    boolean fourDigits = date.first().getYear() >= 1000 && date.first().getYear() <= 9999;
    if (!fourDigits || date.approximate()) {
      return null;
    }
    return switch (date.precision()) {
      case DAY, MONTH, YEAR -> date.edtf();
      default -> null;
    };
  }

  /** How long lies between two days, in words: "3 years later". */
  String later(LocalDate before, LocalDate after) {
    int years = (int) ChronoUnit.YEARS.between(before, after);
    if (years >= 1) {
      return strings.count("laterYears", years);
    }
    int months = (int) ChronoUnit.MONTHS.between(before, after);
    if (months >= 2) {
      return strings.count("laterMonths", months);
    }
    return strings.count(
        "laterWeeks", Math.max(1, (int) (ChronoUnit.DAYS.between(before, after) / 7)));
  }

  /** The same for a number of years; empty for none. */
  String yearsLater(int years) {
    return years < 1 ? "" : strings.count("laterYears", years);
  }

  private String weekday(LocalDate day) {
    return strings.get("weekday" + day.getDayOfWeek().getValue());
  }

  private String month(LocalDate day) {
    return strings.get("month" + day.getMonthValue());
  }

  private String shortMonth(LocalDate day) {
    return strings.get("monthShort" + day.getMonthValue());
  }

  private static String day(LocalDate day) {
    return Integer.toString(day.getDayOfMonth());
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }

  private String dayMonth(LocalDate day, boolean brief) {
    return strings.get("dateDayMonth", day(day), brief ? shortMonth(day) : month(day));
  }

  private String dayMonthYear(LocalDate day) {
    return strings.get("dateDayMonthYear", day(day), month(day), year(day));
  }
}
