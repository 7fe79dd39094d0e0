package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Units of time counted from the day of writing: "two days ago", "nearly three years ago", "a week
 * ago Friday", "ten years ago today", "two weeks from now", "five days away", "in two weeks' time",
 * "a week from Tuesday".
 *
 * <p>As exact as the unit, and no more: two months ago is about a month, two years ago about a
 * year. Not "years ago", which tells no number.
 */
final class Ago implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    Amount amount = Amount.at(line, at);
    if (amount == null) {
      return;
    }
    int to = amount.to();
    if (line.is(to, "ago") || line.is(to, "back") && line.isMark(to + 1)) {
      ago(line, amount, finds);
    } else if (line.is(to, "from") && line.is(to + 1, "today")) {
      finds.add(amount.from(), to + 2, context -> toTheDay(context, amount, 1));
    } else if ((line.is(to, "from") && line.is(to + 1, "now")) || isAway(line, to)) {
      int end = line.is(to, "from") ? to + 2 : to + 1;
      finds.add(amount.from(), end, context -> away(context, amount, 1));
    } else if (line.is(to, "from") && line.weekday(to + 1) > 0) {
      int weekday = line.weekday(to + 1);
      finds.add(amount.from(), to + 2, context -> from(context, amount, weekday));
    } else if (line.is(amount.from() - 1, "in") || line.is(amount.from() - 1, "within")) {
      ahead(line, amount, finds);
    }
  }

  /** "the vote is five days away"; not "a village two days away from the road". */
  private static boolean isAway(Line line, int at) {
    return line.is(at, "away") && (line.isMark(at + 1) || at + 1 >= line.size());
  }

  private static void ago(Line line, Amount amount, Finds finds) {
    int to = amount.to() + 1;
    if (amount.unit() == Unit.YEAR && amount.count() == 1 && line.is(amount.from() - 1, "half")) {
      Amount half = new Amount(6, false, false, Unit.MONTH, amount.from() - 1, amount.to());
      finds.add(half.from(), to, context -> away(context, half, -1));
      return;
    }
    int weekdayAt = line.is(to, "on") ? to + 1 : to;
    int weekday = line.weekday(weekdayAt);
    Unit unit = line.is(to, "this") ? line.unit(to + 1) : null;
    if (weekday > 0 && line.month(weekdayAt + 1) == 0) {
      finds.add(amount.from(), weekdayAt + 1, context -> onWeekday(context, amount, weekday));
    } else if (unit != null) {
      finds.add(amount.from(), to + 2, context -> within(context, amount, unit));
    } else if (line.is(to, "today")) {
      finds.add(amount.from(), to + 1, context -> toTheDay(context, amount, -1));
    } else {
      finds.add(amount.from(), to, context -> away(context, amount, -1));
    }
  }

  /** "in two weeks' time"; "will return in two days". */
  private static void ahead(Line line, Amount amount, Finds finds) {
    int time = line.is(amount.to(), "'") || line.is(amount.to(), "’") ? amount.to() + 1 : -1;
    if (time > 0 && line.is(time, "time")
        || line.isPossessive(amount.to()) && line.is(amount.to() + 1, "time")) {
      finds.add(
          amount.from(), Math.max(time, amount.to() + 1) + 1, context -> away(context, amount, 1));
    } else if (isMoment(line, amount) && !line.isLowerWord(amount.to())) {
      finds.add(
          amount.from(),
          amount.to(),
          context -> context.direction() == Direction.FUTURE ? away(context, amount, 1) : null);
    }
  }

  /** "is due to begin in two weeks", "In three days, voters will"; not "built it in two weeks". */
  private static boolean isMoment(Line line, Amount amount) {
    int in = amount.from() - 1;
    if (!line.is(in, "in")) {
      return false;
    }
    return in == 0 && line.is(amount.to(), ",")
        || Vocabulary.SCHEDULED.contains(line.word(in - 1))
        || Vocabulary.SCHEDULED.contains(line.word(in - 1) + "s");
  }

  private static @Nullable When away(Context context, Amount amount, int sign) {
    LocalDate today = context.today();
    LocalDate day = today == null ? null : amount.unit().shift(today, (long) sign * amount.count());
    if (day != null && amount.half()) {
      day = amount.unit() == Unit.YEAR ? day.plusMonths(6L * sign) : day;
    }
    if (day == null) {
      return null;
    }
    When when = amount.unit().away(day);
    boolean round = amount.unit() == Unit.YEAR || amount.unit() == Unit.MONTH;
    return round || amount.approximate() ? when.approximate() : when;
  }

  private static @Nullable When onWeekday(Context context, Amount amount, int weekday) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    LocalDate last = Pick.weekday(today, Direction.PAST, weekday);
    LocalDate day = amount.unit().shift(last, -amount.count());
    return day == null ? null : When.day(Pick.weekday(day, Direction.PAST, weekday));
  }

  /** "seven years ago this week". */
  private static @Nullable When within(Context context, Amount amount, Unit unit) {
    LocalDate today = context.today();
    LocalDate day = today == null ? null : amount.unit().shift(today, -amount.count());
    return day == null ? null : unit.around(day);
  }

  private static @Nullable When toTheDay(Context context, Amount amount, int sign) {
    LocalDate today = context.today();
    LocalDate day = today == null ? null : amount.unit().shift(today, (long) sign * amount.count());
    return day == null ? null : When.day(day);
  }

  private static @Nullable When from(Context context, Amount amount, int weekday) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    LocalDate day =
        amount.unit().shift(Pick.weekday(today, Direction.FUTURE, weekday), amount.count());
    return day == null ? null : When.day(day);
  }
}
