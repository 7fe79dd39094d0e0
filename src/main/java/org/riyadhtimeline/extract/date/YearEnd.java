package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day or part of the running year or month: "by year end", "the end of the year", "later
 * in the month". Of the day the story tells of: "earlier in the day".
 */
final class YearEnd implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    String word = line.word(at);
    if (isMidYear(line, at)) {
      finds.add(at, at + 1, context -> running(context, Unit.YEAR));
      return;
    }
    int end = word.equals("year-end") ? at + 1 : word.equals("year") ? yearEnd(line, at) : 0;
    if (end > 0) {
      if (line.isAny(at - 1, "by", "toward", "towards")
          || line.isAny(at - 1, "until", "before", "at")) {
        finds.add(at, end, YearEnd::lastDay);
      }
      return;
    }
    Unit unit = line.unit(at + 1);
    if (unit == Unit.DAY && word.equals("the") && isWithinDay(line, at)) {
      finds.add(at, at + 2, YearEnd::thisDay);
      return;
    }
    if (unit == null || unit == Unit.DAY || unit == Unit.WEEKEND || unit == Unit.FORTNIGHT) {
      return;
    }
    if (word.equals("the") && isPartOf(line, at)) {
      finds.add(at, at + 2, context -> running(context, unit));
    }
  }

  /** "in mid-year". */
  private static boolean isMidYear(Line line, int at) {
    return line.is(at, "year")
        && line.isDash(at - 1)
        && line.is(at - 2, "mid")
        && line.isAny(at - 3, "in", "by", "until");
  }

  /** The index after "year end" or "year's end"; 0 for other words. */
  private static int yearEnd(Line line, int at) {
    int end = line.isPossessive(at + 1) ? at + 2 : at + 1;
    return line.is(end, "end") ? end + 1 : 0;
  }

  /** "end of the year", "later in the month". */
  private static boolean isPartOf(Line line, int at) {
    return line.isAny(at - 1, "of", "in")
        && Vocabulary.PARTS.contains(line.word(at - 2))
        && !line.is(at + 2, "of");
  }

  /** "earlier in the day". */
  private static boolean isWithinDay(Line line, int at) {
    return line.is(at - 1, "in")
        && line.isAny(at - 2, "earlier", "later")
        && !line.isAny(at + 2, "of", "after", "before");
  }

  /** The day the story named last, else that of writing. */
  private static @Nullable When thisDay(Context context) {
    LocalDate today = context.today();
    return context.day() != null ? context.day() : today == null ? null : When.day(today);
  }

  private static @Nullable When lastDay(Context context) {
    LocalDate today = context.today();
    return today == null ? null : When.day(today.getYear(), 12, 31);
  }

  private static @Nullable When running(Context context, Unit unit) {
    LocalDate today = context.today();
    return today == null ? null : unit.around(today);
  }
}
