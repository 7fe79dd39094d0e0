package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month, with or without its year: "February 2022", "Feb. 2022", "last February", "in March",
 * "September's vote", "the March meeting", "March of last year".
 *
 * <p>Not "Mrs May", "March on", "April Jones": a month that is also a name or a verb counts only
 * beside a word of time.
 */
final class Month implements Finder {

  /** For words that shift no month. */
  private static final int NONE = 9;

  @Override
  public void find(Line line, int at, Finds finds) {
    int month = line.month(at);
    if (month == 0 || line.day(at + 1) > 0) {
      return;
    }
    int yearAt = line.is(at + 1, ",") || line.is(at + 1, "of") ? at + 2 : at + 1;
    int year = line.year(yearAt);
    if (year > 0 && !Vocabulary.COUNTED.contains(line.word(yearAt + 1))) {
      finds.add(at, yearAt + 1, context -> When.month(YearMonth.of(year, month)));
      return;
    }
    int shift = yearShift(line, yearAt);
    if (shift != NONE) {
      finds.add(at, yearAt + 2, context -> ofYear(context, month, shift));
    } else if (isRelative(line, at)) {
      int which = step(line, at - 1);
      finds.add(at - 1, at + 1, context -> relative(context, month, which));
    } else if (!Vocabulary.CUED_MONTHS.contains(line.word(at)) || isCued(line, at)) {
      finds.add(at, at + 1, context -> alone(context, month));
    }
  }

  /** "(of) last year": how many years from the present one; {@link #NONE} for other words. */
  private static int yearShift(Line line, int at) {
    return line.is(at + 1, "year") && step(line, at) != NONE ? step(line, at) : NONE;
  }

  private static boolean isRelative(Line line, int at) {
    return step(line, at - 1) != NONE;
  }

  private static int step(Line line, int at) {
    return switch (line.word(at)) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> NONE;
    };
  }

  private static @Nullable When ofYear(Context context, int month, int shift) {
    LocalDate today = context.today();
    return today == null ? null : When.month(YearMonth.of(today.getYear() + shift, month));
  }

  private static @Nullable When relative(Context context, int month, int which) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    YearMonth now = YearMonth.from(today);
    YearMonth same = now.withMonth(month);
    if (which < 0) {
      return When.month(same.isBefore(now) ? same : same.minusYears(1));
    }
    return When.month(which == 0 || same.isAfter(now) ? same : same.plusYears(1));
  }

  private static @Nullable When alone(Context context, int month) {
    LocalDate today = context.today();
    if (today == null) {
      return null;
    }
    Direction direction = context.direction();
    return context.yearBefore() > 0 && direction != Direction.FUTURE
        ? When.month(YearMonth.of(context.yearBefore(), month))
        : When.month(Pick.month(today, direction, month));
  }

  /** Whether the neighbours say that a word like May is the month. */
  private static boolean isCued(Line line, int at) {
    String next = line.word(at + 1);
    if (line.isCapitalized(at + 1) || next.equals("on")) {
      return line.isPossessive(at - 1) && !next.equals("on");
    }
    return switch (line.word(at - 1)) {
      case "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "early",
          "late",
          "mid",
          "through",
          "from" ->
          true;
      case "before", "after", "of", "and", "to", "for" -> !line.isPossessive(at + 1);
      case "the", "a", "its", "his", "their", "her" -> line.isLowerWord(at + 1);
      case "-" -> line.isAny(at - 2, "early", "late", "mid");
      default -> line.isPossessive(at - 1) && line.isLowerWord(at + 1);
    };
  }
}
