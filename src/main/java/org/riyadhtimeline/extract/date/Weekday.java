package org.riyadhtimeline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week. Alone, the day of writing if it is that day, else by the verb the last or the
 * next one ("met on Tuesday", "will meet on Wednesday"). "Last Friday" lies before the day of
 * writing, "next Tuesday" in the week after it, "the next Tuesday" after the date named before,
 * "Friday week" a week after the Friday to come.
 */
final class Weekday implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    int weekday = line.weekday(at);
    if (weekday == 0 || isName(line, at) || DayPhrase.at(line, at) != null) {
      return;
    }
    int to = at + 1;
    String part = Vocabulary.DAY_PARTS.get(line.word(to));
    if (part != null) {
      to++;
    }
    if (line.is(at + 1, "the") && line.day(at + 2) > 0 && line.ordinal(at + 2) > 0) {
      int day = line.day(at + 2);
      finds.add(at, at + 3, c -> ofMonthDay(c, weekday, day));
      return;
    }
    if (isWeekOn(line, at)) {
      finds.add(at, at + 2, c -> weekOn(c, weekday));
      return;
    }
    boolean definite = line.isAny(at - 2, "the", "that");
    switch (line.word(at - 1)) {
      case "last", "past" -> finds.add(at - 1, to, of(part, c -> last(c, weekday)));
      case "previous" -> finds.addAnchored(at - 1, to, of(part, c -> anchored(c, weekday, false)));
      case "next" -> {
        if (definite) {
          finds.addAnchored(at - 1, to, of(part, c -> anchored(c, weekday, true)));
        } else {
          finds.add(at - 1, to, of(part, c -> ofNextWeek(c, weekday)));
        }
      }
      case "following" -> {
        if (definite) {
          finds.addAnchored(at - 1, to, of(part, c -> anchored(c, weekday, true)));
        } else {
          finds.add(at, to, of(part, c -> alone(c, weekday, c.direction())));
        }
      }
      case "coming" -> finds.add(at - 1, to, of(part, c -> alone(c, weekday, Direction.FUTURE)));
      case "this" -> finds.add(at - 1, to, of(part, c -> alone(c, weekday, ahead(c.direction()))));
      default -> finds.add(at, to, of(part, c -> alone(c, weekday, c.direction())));
    }
  }

  /** "Bloody Sunday", "the Sunday Times", "Friday Night Stories". */
  private static boolean isName(Line line, int at) {
    return (line.isCapitalized(at - 1) && Vocabulary.NAME_DAYS.contains(line.word(at - 1)))
        || (line.isCapitalized(at + 1) && Vocabulary.DAY_TITLES.contains(line.word(at + 1)))
        || (line.isCapitalized(at + 1)
            && Vocabulary.DAY_PARTS.containsKey(line.word(at + 1))
            && line.isCapitalized(at + 2)
            && !line.isHeadline());
  }

  /** "on Friday week": not "the Friday week-long strike". */
  private static boolean isWeekOn(Line line, int at) {
    int after = at + 2;
    boolean ends =
        after >= line.size()
            || (line.isMark(after) && !line.isDash(after))
            || line.isAny(after, "at", "in", "and");
    return line.is(at + 1, "week") && ends && !line.isAny(at - 1, "last", "next", "this");
  }

  /** A week after the weekday to come. */
  private static @Nullable When weekOn(Context context, int weekday) {
    LocalDate today = context.today();
    return today == null
        ? null
        : When.day(today.with(TemporalAdjusters.next(DayOfWeek.of(weekday))).plusWeeks(1));
  }

  private static Direction ahead(Direction direction) {
    return direction == Direction.PAST ? Direction.PAST : Direction.FUTURE;
  }

  private static Meaning of(@Nullable String part, Meaning day) {
    if (part == null) {
      return day;
    }
    return context -> {
      When when = day.in(context);
      return when == null ? null : When.part(when.first(), part);
    };
  }

  private static @Nullable When alone(Context context, int weekday, Direction direction) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    LocalDate start = context.spanStart();
    if (start != null) {
      return When.day(start.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))));
    }
    boolean open = direction == Direction.UNKNOWN || context.modifiesNoun();
    LocalDate named = open ? context.named(weekday) : null;
    return When.day(named != null ? named : Pick.weekday(today, direction, weekday));
  }

  /** "Friday the 13th": the nearest in that direction. */
  private static @Nullable When ofMonthDay(Context context, int weekday, int day) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    int step = context.direction() == Direction.FUTURE ? 1 : -1;
    YearMonth month = YearMonth.from(today);
    for (int i = 0; i < 48; i++, month = month.plusMonths(step)) {
      if (day <= month.lengthOfMonth()) {
        LocalDate candidate = month.atDay(day);
        boolean passed = step < 0 ? candidate.isAfter(today) : candidate.isBefore(today);
        if (!passed && candidate.getDayOfWeek().getValue() == weekday) {
          return When.day(candidate);
        }
      }
    }
    return null;
  }

  private static @Nullable When last(Context context, int weekday) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    LocalDate day = today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday)));
    // Yesterday would be called by its plain name.
    return When.day(day.equals(today.minusDays(1)) ? day.minusWeeks(1) : day);
  }

  private static @Nullable When ofNextWeek(Context context, int weekday) {
    LocalDate today = context.today();
    return today == null
        ? null
        : When.day(
            today
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))));
  }

  private static @Nullable When anchored(Context context, int weekday, boolean after) {
    When anchor = context.anchor();
    if (anchor == null || !anchor.isDay()) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    return When.day(
        anchor.first().with(after ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
  }
}
