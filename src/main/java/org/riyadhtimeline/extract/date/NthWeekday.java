package org.riyadhtimeline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A weekday counted in its month or back from the day of writing: "the first Sunday in March", "the
 * last Friday of May 2024", "two Sundays ago".
 */
final class NthWeekday implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    int weekday = line.weekday(at + 1);
    if (weekday > 0) {
      int nth = line.is(at, "last") ? -1 : line.ordinal(at);
      int month = line.isAny(at + 2, "in", "of") ? line.month(at + 3) : 0;
      if (nth != 0 && nth <= 5 && month > 0) {
        ofMonth(line, at, weekday, nth, month, finds);
      }
      return;
    }
    int count = Vocabulary.NUMBERS.getOrDefault(line.word(at), Math.max(0, line.number(at)));
    int plural = line.isCapitalized(at + 1) ? weekdays(line.word(at + 1)) : 0;
    if (count > 0 && count <= 12 && plural > 0 && line.is(at + 2, "ago")) {
      finds.add(at, at + 3, context -> ago(context, plural, count));
    }
  }

  private static void ofMonth(Line line, int at, int weekday, int nth, int month, Finds finds) {
    int year = line.year(at + 4);
    finds.add(
        at,
        year > 0 ? at + 5 : at + 4,
        context -> {
          if (year > 0) {
            return nth(YearMonth.of(year, month), weekday, nth);
          }
          LocalDate today = context.today();
          return today == null
              ? null
              : nth(Pick.month(today, context.direction(), month), weekday, nth);
        });
  }

  private static @Nullable When nth(YearMonth month, int weekday, int nth) {
    LocalDate day =
        month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
    return YearMonth.from(day).equals(month) ? When.day(day) : null;
  }

  private static @Nullable When ago(Context context, int weekday, int count) {
    LocalDate today = context.today();
    return today == null
        ? null
        : When.day(
            today.with(TemporalAdjusters.previous(DayOfWeek.of(weekday))).minusWeeks(count - 1L));
  }

  /** The ISO number of "Sundays"; 0 for other words. */
  private static int weekdays(String word) {
    return word.endsWith("days")
        ? Vocabulary.WEEKDAYS.getOrDefault(word.substring(0, word.length() - 1), 0)
        : 0;
  }
}
