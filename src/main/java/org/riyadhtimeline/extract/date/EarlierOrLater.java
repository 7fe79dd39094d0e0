package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate.Precision;

/**
 * Units of time counted from another date of the text. From the one named before: "two days later",
 * "a year earlier", "the year-ago quarter". From the one that follows: "a day after the vote of 3
 * June", "two weeks before Christmas".
 */
final class EarlierOrLater implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    if (line.isAny(at, "year-earlier", "year-ago")) {
      int end = line.isAny(at + 1, "quarter", "period", "month") ? at + 2 : at + 1;
      Amount year = new Amount(1, false, false, Unit.YEAR, at, end);
      finds.addAnchored(
          at, end, c -> away(c.base() == null ? orToday(c, year) : c.base(), year, -1));
      return;
    }
    Amount amount = Amount.at(line, at);
    if (amount == null) {
      return;
    }
    int to = amount.to();
    switch (line.word(to)) {
      case "later", "afterward", "afterwards" ->
          finds.addAnchored(amount.from(), to + 1, c -> away(anchor(c, amount), amount, 1));
      case "earlier", "previously", "beforehand" -> {
        if (!line.is(to + 1, "than")) { // "a day earlier than expected" names no day
          finds.addAnchored(amount.from(), to + 1, c -> away(orToday(c, amount), amount, -1));
        }
      }
      case "after", "following" ->
          finds.addAnchored(amount.from(), to + 1, c -> away(c.following(), amount, 1));
      case "before" -> {
        boolean alone = to + 1 >= line.size() || line.isMark(to + 1);
        finds.addAnchored(
            amount.from(),
            to + 1,
            c -> away(alone ? anchor(c, amount) : c.following(), amount, -1));
      }
      default -> {}
    }
  }

  /** Where nothing is named before, "a year earlier" counts from the day of writing. */
  private static @Nullable When orToday(Context context, Amount amount) {
    LocalDate today = context.today();
    When anchor = anchor(context, amount);
    return anchor != null || today == null ? anchor : When.day(today);
  }

  /** Days count from the day named last, longer units from whatever was named last. */
  private static @Nullable When anchor(Context context, Amount amount) {
    return amount.unit() == Unit.DAY ? context.day() : context.anchor();
  }

  private static @Nullable When away(@Nullable When anchor, Amount amount, int sign) {
    if (anchor == null || isTooCoarse(anchor, amount.unit())) {
      return null;
    }
    LocalDate day = amount.unit().shift(anchor.first(), (long) sign * amount.count());
    if (day == null) {
      return null;
    }
    When when = isLikeAnchor(anchor, amount.unit()) ? like(anchor, day) : amount.unit().away(day);
    return amount.approximate() ? when.approximate() : when;
  }

  /** A year before a month or quarter is that month or quarter of another year. */
  private static boolean isLikeAnchor(When anchor, Unit unit) {
    return unit == Unit.YEAR
        && (anchor.date().precision() == Precision.MONTH || anchor.value().indexOf('Q') > 0);
  }

  private static When like(When anchor, LocalDate day) {
    return anchor.value().indexOf('Q') > 0 ? Unit.QUARTER.around(day) : Unit.MONTH.around(day);
  }

  /** Days cannot be counted from a month, nor months from a year. */
  private static boolean isTooCoarse(When anchor, Unit unit) {
    long days = ChronoUnit.DAYS.between(anchor.date().first(), anchor.date().last());
    return switch (unit) {
      case DAY -> days > 1;
      case WEEK, FORTNIGHT, WEEKEND -> days > 6;
      case MONTH -> days > 31;
      case QUARTER -> days > 92;
      default -> days > 366;
    };
  }
}
