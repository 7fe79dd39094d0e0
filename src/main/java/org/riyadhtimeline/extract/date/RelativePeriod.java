package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period named from the day of writing: "last week", "this past week", "this year's", "next
 * month", "this quarter"; "the weekend". From the date named before: "the following week", "the
 * previous year", "the month before", "the year after", "that month", "the same week". Counted
 * twice: "the week before last".
 *
 * <p>Not "the last week", "the past year", "over the next month": those are lengths of time.
 */
final class RelativePeriod implements Finder {

  /** Among so many words before a weekend a verb of preparing tells that it lies ahead. */
  private static final int REACH = 7;

  @Override
  public void find(Line line, int at, Finds finds) {
    Unit named = line.is(at, "the") ? line.unit(at + 1) : null;
    if (named != null && isSingular(line, at, at + 1)) {
      beforeOrAfter(line, at, named, finds);
    }
    int unitAt = line.is(at, "this") && line.is(at + 1, "past") ? at + 2 : at + 1;
    Unit unit = line.unit(unitAt);
    if (unit == null || !isSingular(line, at, unitAt)) {
      return;
    }
    boolean definite = line.is(at - 1, "the");
    switch (line.word(at)) {
      case "last" -> fromToday(!definite, at, unitAt, -1, unit, finds);
      case "this" -> {
        fromToday(true, at, unitAt, unitAt > at + 1 ? -1 : 0, unit, finds);
        orNext(line, unitAt + 1, unit, finds);
      }
      case "next" -> {
        fromToday(!definite, at, unitAt, 1, unit, finds);
        fromAnchor(definite, at, unitAt + 1, 1, unit, finds);
      }
      case "current" -> fromToday(definite, at, unitAt, 0, unit, finds);
      case "following" -> fromAnchor(definite, at, unitAt + 1, 1, unit, finds);
      case "previous", "preceding" -> fromAnchor(true, at, unitAt + 1, -1, unit, finds);
      case "same", "that" -> fromAnchor(true, at, unitAt + 1, 0, unit, finds);
      case "the" -> {
        if (unit == Unit.WEEKEND) {
          finds.add(unitAt, unitAt + 1, context -> weekend(context, false));
        }
      }
      case "a" -> {
        if (unit == Unit.WEEKEND && isHappening(line, unitAt + 1)) {
          boolean awaited = isAwaited(line, at);
          finds.add(
              unitAt, unitAt + 1, context -> awaited ? awaited(context) : weekend(context, false));
        }
      }
      case "latest" -> fromToday(unit == Unit.QUARTER, at, unitAt, -1, unit, finds);
      default -> {}
    }
  }

  /** "the week before", "the year after"; "the month before last", "the week after next". */
  private static void beforeOrAfter(Line line, int at, Unit unit, Finds finds) {
    int step = line.is(at + 2, "before") ? -1 : line.is(at + 2, "after") ? 1 : 0;
    if (step != 0 && line.is(at + 3, step < 0 ? "last" : "next")) {
      finds.add(at, at + 4, context -> shifted(context.today(), unit, 2 * step));
    } else {
      fromAnchor(
          step != 0 && unit != Unit.DAY && isEnd(line, at + 3), at, at + 3, step, unit, finds);
    }
  }

  /** "this year or next": not "this year or next spring". */
  private static void orNext(Line line, int at, Unit unit, Finds finds) {
    if (line.isAny(at, "or", "and") && line.is(at + 1, "next") && isEnd(line, at + 2)) {
      fromToday(true, at + 1, at + 1, 1, unit, finds);
    }
  }

  /** "ahead of a weekend landing", "prepared the craft for a weekend landing". */
  private static boolean isAwaited(Line line, int at) {
    if (!line.is(at - 1, "for")) {
      return line.is(at - 1, "of") && line.is(at - 2, "ahead");
    }
    for (int i = at - 2; i >= Math.max(0, at - REACH) && !line.isMark(i); i--) {
      String word = line.word(i);
      if (word.startsWith("prepar") || word.startsWith("brac") || word.equals("readied")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable When awaited(Context context) {
    LocalDate today = context.today();
    return today == null ? null : When.weekend(today);
  }

  /** "this years" is how some write "this year's". */
  private static boolean isSingular(Line line, int at, int unitAt) {
    return !line.word(unitAt).endsWith("s")
        || (line.is(at, "this") && line.isLowerWord(unitAt + 1));
  }

  private static void fromToday(
      boolean fits, int at, int unitAt, int count, Unit unit, Finds finds) {
    if (!fits || unit == Unit.DAY) {
      return;
    }
    if (unit == Unit.WEEKEND && count == 0) {
      finds.add(at, unitAt + 1, context -> weekend(context, true));
    } else {
      finds.add(at, unitAt + 1, context -> shifted(context.today(), unit, count));
    }
  }

  private static void fromAnchor(boolean fits, int at, int to, int count, Unit unit, Finds finds) {
    if (!fits) {
      return;
    }
    finds.addAnchored(
        at,
        to,
        context -> {
          When anchor = context.anchor();
          if (anchor == null || isTooCoarse(anchor, unit)) {
            return null;
          }
          return shifted(anchor.first(), unit, count);
        });
  }

  /** "the following week" cannot count from a year. */
  private static boolean isTooCoarse(When anchor, Unit unit) {
    return switch (anchor.date().precision()) {
      case DAY -> false;
      case INTERVAL -> unit == Unit.DAY;
      case MONTH -> unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.WEEKEND;
      case YEAR -> unit != Unit.YEAR && unit != Unit.DECADE && unit != Unit.CENTURY;
      case DECADE -> unit != Unit.DECADE && unit != Unit.CENTURY;
      case CENTURY -> unit != Unit.CENTURY;
    };
  }

  private static @Nullable When shifted(@Nullable LocalDate from, Unit unit, int count) {
    LocalDate day = from == null ? null : unit.shift(from, count);
    return day == null ? null : unit.around(day);
  }

  private static boolean isEnd(Line line, int at) {
    return at >= line.size() || (line.isMark(at) && !line.is(at, "("));
  }

  /** "a weekend meeting", "a weekend news conference". */
  private static boolean isHappening(Line line, int at) {
    return Vocabulary.HAPPENINGS.contains(line.word(at))
        || line.isLowerWord(at) && Vocabulary.HAPPENINGS.contains(line.word(at + 1))
        || line.is(at + 1, "conference");
  }

  /**
   * The weekend by the verb: the one behind, today's included, or the one ahead.
   *
   * @param close whether it is "this weekend", which from Wednesday on means the one ahead
   */
  private static @Nullable When weekend(Context context, boolean close) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    Direction direction = context.direction();
    int day = today.getDayOfWeek().getValue();
    boolean ahead =
        direction == Direction.FUTURE
            || day > 5
            || (close && day > 2 && direction == Direction.UNKNOWN);
    return When.weekend(ahead ? today : today.minusWeeks(1));
  }
}
