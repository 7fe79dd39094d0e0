package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A month, with or without its year: "February 2022", "Feb. 2022", "last February", "in March",
 * "September's vote", "the March meeting", "March of last year".
 *
 * <p>Not "Mrs May", "March on", "April Jones": a month that is also a name or a verb counts only
 * beside a word of time.
 */
final class Month implements Finder {

  /** Words after which "in" names whom or what one trusts. */
  private static final Set<String> TRUST =
      Set.of("confidence", "faith", "trust", "belief", "believe", "believed", "interest");

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
    int shift = line.yearStep(yearAt);
    int thatYear = line.is(at + 1, "of") ? thatYear(line, yearAt) : 0;
    if (thatYear > 0) {
      finds.addAnchored(at, thatYear, context -> ofAnchor(context, month));
    } else if (line.is(at - 1, "that")
        && !line.isPossessive(at + 1)
        && (!Vocabulary.CUED_MONTHS.contains(line.word(at)) || !line.isLowerWord(at + 1))) {
      finds.add(at, at + 1, context -> thatMonth(context, month));
    } else if (shift != Line.NO_STEP) {
      finds.add(at, yearAt + 2, context -> ofYear(context, month, shift));
    } else if (isRelative(line, at)) {
      int which = line.step(at - 1);
      finds.add(at - 1, at + 1, context -> relative(context, month, which));
    } else if (!Vocabulary.CUED_MONTHS.contains(line.word(at)) || isCued(line, at)) {
      boolean traded = isTraded(line, at + 1);
      finds.add(at, at + 1, context -> traded ? next(context, month) : alone(context, month));
    }
  }

  private static boolean isRelative(Line line, int at) {
    return line.step(at - 1) != Line.NO_STEP;
  }

  /** The index after "that year" or "the same year"; 0 for other words. */
  private static int thatYear(Line line, int at) {
    int name = line.is(at, "the") && line.is(at + 1, "same") ? at + 2 : at + 1;
    return (name > at + 1 || line.is(at, "that")) && line.is(name, "year") ? name + 1 : 0;
  }

  /** "in March of that year": of the year named before. */
  private static @Nullable When ofAnchor(Context context, int month) {
    When anchor = context.anchor();
    LocalDate today = context.today();
    if (anchor == null
        || (today != null
            && anchor.first().getYear() > today.getYear()
            && context.direction() == Direction.PAST)) {
      return null; // what has happened was in no year to come
    }
    return When.month(YearMonth.of(anchor.first().getYear(), month));
  }

  /** "That October" of a year named before; after "said that" it is a month like others. */
  private static @Nullable When thatMonth(Context context, int month) {
    When anchor = context.anchor();
    return anchor != null && anchor.isYear() ? ofAnchor(context, month) : alone(context, month);
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
    YearMonth twin = context.twinMonth();
    if (twin != null) {
      YearMonth same = twin.withMonth(month);
      return When.month(same.isBefore(twin) ? same.plusYears(1) : same);
    }
    YearMonth later = context.laterMonth();
    if (later != null) {
      YearMonth same = later.withMonth(month);
      return When.month(same.isAfter(later) ? same.minusYears(1) : same);
    }
    Direction direction = context.direction();
    return context.yearBefore() > 0 && direction != Direction.FUTURE
        ? When.month(YearMonth.of(context.yearBefore(), month))
        : When.month(Pick.month(today, direction, month));
  }

  /** "December gold": what is to be delivered then. */
  private static @Nullable When next(Context context, int month) {
    LocalDate today = context.today();
    return today == null ? null : When.month(Pick.month(today, Direction.FUTURE, month));
  }

  /** "January crude", "January West Texas Intermediate crude". */
  private static boolean isTraded(Line line, int at) {
    int goods = at;
    while (goods < at + 3 && line.isCapitalized(goods)) {
      goods++;
    }
    return Vocabulary.TRADED.contains(line.word(goods));
  }

  /** "during May", "fell in May" where somebody is called May; not "confidence in May". */
  private static boolean isSurelyMonth(Line line, int at) {
    return switch (line.word(at - 1)) {
      case "during", "since", "until", "till", "early", "late", "mid", "through" -> true;
      case "in" -> !line.isPossessive(at + 1) && !TRUST.contains(line.word(at - 2));
      default -> false;
    };
  }

  /** Whether the neighbours say that a word like May is the month. */
  private static boolean isCued(Line line, int at) {
    String next = line.word(at + 1);
    if (line.month(at - 2) > 0 && (line.is(at - 1, ",") || line.isAny(at - 1, "and", "or"))) {
      return true; // "May, June and August"
    }
    if (line.isPossessive(at + 1) && (line.is(at + 2, "$") || line.isNumber(at + 2))) {
      return true; // "wider than August's $10 billion"
    }
    if (line.isSurname(at)) {
      return isSurelyMonth(line, at);
    }
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
      case "before", "after", "of", "and", "or", "to", "for" -> !line.isPossessive(at + 1);
      case "the", "a", "its", "his", "their", "her" -> line.isLowerWord(at + 1);
      case "-" -> line.isAny(at - 2, "early", "late", "mid");
      default -> line.isPossessive(at - 1) && line.isLowerWord(at + 1);
    };
  }
}
