package org.riyadhtimeline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week. Alone, the day of writing if it is that day, else by the verb the last or the
 * next one ("met on Tuesday", "will meet on Wednesday"). "Last Friday" lies before the day of
 * writing, "next Tuesday" in the week after it, "the next Tuesday" after the date named before.
 */
final class Weekday implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    int weekday = line.weekday(at);
    if (weekday == 0 || isName(line, at)) {
      return;
    }
    int to = at + 1;
    String part = Vocabulary.DAY_PARTS.get(line.word(to));
    if (part != null) {
      to++;
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

  /** "Bloody Sunday", "the Sunday Times". */
  private static boolean isName(Line line, int at) {
    return (line.isCapitalized(at - 1) && Vocabulary.NAME_DAYS.contains(line.word(at - 1)))
        || (line.isCapitalized(at + 1) && Vocabulary.DAY_TITLES.contains(line.word(at + 1)));
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
    return today == null ? null : When.day(Pick.weekday(today, direction, weekday));
  }

  private static @Nullable When last(Context context, int weekday) {
    LocalDate today = context.today();
    return today == null
        ? null
        : When.day(today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))));
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
