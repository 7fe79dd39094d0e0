package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A day told by its number alone: "on the 17th". It is of the month named shortly before, else the
 * last or next such day by the verb.
 *
 * <p>Not "on the 17th floor", nor a hole of a golf course.
 */
final class OrdinalDay implements Finder {

  /** A month named before counts where it lies no farther from the day of writing. */
  private static final int NEAR = 60;

  @Override
  public void find(Line line, int at, Finds finds) {
    int day = line.ordinal(at + 1);
    if (line.is(at, "the")
        && line.is(at - 1, "on")
        && line.isNumber(at + 1)
        && day <= 31
        && isWhole(line, at + 2)
        && !isGolf(line)) {
      finds.add(at, at + 2, context -> in(context, day));
    }
  }

  /** Nothing counted follows, nor further days of a list that names its month at the end. */
  private static boolean isWhole(Line line, int after) {
    if (line.day(after + 1) > 0 || line.day(after + 2) > 0) {
      return false;
    }
    return after >= line.size()
        || (line.isMark(after) && !line.isDash(after))
        || line.isAny(after, "and", "or", "but")
        || line.is(after, "when");
  }

  private static boolean isGolf(Line line) {
    for (int at = 0; at < line.size(); at++) {
      if (Vocabulary.GOLF.contains(line.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable When in(Context context, int day) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    Direction direction = context.direction();
    When anchor = context.anchor();
    if (anchor != null && Math.abs(ChronoUnit.DAYS.between(anchor.first(), today)) <= NEAR) {
      LocalDate same = of(YearMonth.from(anchor.first()), day);
      if (same != null
          && !(direction == Direction.PAST && same.isAfter(today))
          && !(direction == Direction.FUTURE && same.isBefore(today))) {
        return When.day(same);
      }
    }
    int step = direction == Direction.FUTURE ? 1 : -1;
    YearMonth month = YearMonth.from(today);
    for (int i = 0; i < 3; i++, month = month.plusMonths(step)) {
      LocalDate same = of(month, day);
      if (same != null && (step > 0 ? !same.isBefore(today) : !same.isAfter(today))) {
        return When.day(same);
      }
    }
    return null;
  }

  private static @Nullable LocalDate of(YearMonth month, int day) {
    return month.isValidDay(day) ? month.atDay(day) : null;
  }
}
