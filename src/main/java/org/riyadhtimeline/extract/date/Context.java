package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate.Precision;

/** What a date's meaning can depend on. */
final class Context {

  /** How many words may stand between "a day after" and the date it counts from. */
  private static final int REACH = 8;

  private final @Nullable LocalDate today;
  private final List<Found> founds;
  private int index;
  private @Nullable When anchor;
  private @Nullable When base;
  private @Nullable When day;
  private final @Nullable LocalDate[] weekdays = new LocalDate[8];

  Context(@Nullable LocalDate today, List<Found> founds) {
    this.today = today;
    this.founds = founds;
  }

  /** The day of writing; null if the article has no date. */
  @Nullable LocalDate today() {
    return today;
  }

  /** The date named before this one; null if there is none. */
  @Nullable When anchor() {
    return anchor;
  }

  /** The day named last before this one, whatever periods were named since; null if none was. */
  @Nullable When day() {
    return day;
  }

  /** The date named before this one that counts from no other; null if there is none. */
  @Nullable When base() {
    return base;
  }

  /**
   * The day of that weekday which the text named before, where it lies within a week of the day of
   * writing; null if it named none.
   */
  @Nullable LocalDate named(int weekday) {
    LocalDate last = weekdays[weekday];
    return last != null && today != null && Math.abs(ChronoUnit.DAYS.between(last, today)) <= 7
        ? last
        : null;
  }

  /** "the Wednesday hearings": whether the date stands between an article and a plain noun. */
  boolean modifiesNoun() {
    Found found = founds.get(index);
    return found.line().is(found.from() - 1, "the") && found.line().isLowerPlural(found.to());
  }

  /** Where the words around the date place it. */
  Direction direction() {
    Found found = founds.get(index);
    Line line = found.line();
    boolean opens =
        line.isAny(found.from() - 1, "the", "a", "an") || line.isPossessive(found.from() - 1);
    if (opens && line.isLowerWord(found.to()) && line.month(found.from()) > 0) {
      return Direction.UNKNOWN; // "will discuss the July 8 attack": the verb does not date it
    }
    if (line.isPossessive(found.to()) && Vocabulary.AHEAD.contains(line.word(found.to() + 1))) {
      return Direction.FUTURE; // "Thursday's planned talks"
    }
    return Tense.around(found.line(), found.from(), found.to());
  }

  /** 1 after "next", -1 after "last", else 0. */
  int stepBefore() {
    Found found = founds.get(index);
    return found.line().is(found.from() - 1, "next")
        ? 1
        : found.line().is(found.from() - 1, "last") ? -1 : 0;
  }

  /** "March or April": the month named right before and linked to this one; null if none is. */
  @Nullable YearMonth twinMonth() {
    if (index == 0 || anchor == null || anchor.date().precision() != Precision.MONTH) {
      return null;
    }
    Found found = founds.get(index);
    Found before = founds.get(index - 1);
    boolean linked =
        before.line() == found.line()
            && found.from() == before.to() + 1
            && isLink(found.line(), before.to());
    return linked ? YearMonth.from(anchor.first()) : null;
  }

  /**
   * "September and November 2014": the month with its year, named right after this date and linked
   * to it; null if none is.
   */
  @Nullable YearMonth laterMonth() {
    Line line = founds.get(index).line();
    for (int at = index; at + 1 < Math.min(founds.size(), index + REACH); at++) {
      Found found = founds.get(at);
      Found next = founds.get(at + 1);
      if (next.line() != line || next.from() != found.to() + 1 || !isLink(line, found.to())) {
        return null;
      }
      int year = line.year(next.to() - 1);
      int month = 0;
      for (int i = next.from(); i < next.to() && month == 0; i++) {
        month = line.month(i);
      }
      if (month == 0 || year > 0) {
        return month == 0 ? null : YearMonth.of(year, month);
      }
    }
    return null;
  }

  /**
   * "from Tuesday to Friday", "starting Monday and lasting through Thursday": the day that opens
   * the span this date ends; null if none does.
   */
  @Nullable LocalDate spanStart() {
    if (index == 0 || anchor == null || !anchor.isDay()) {
      return null;
    }
    Found found = founds.get(index);
    Found before = founds.get(index - 1);
    Line line = found.line();
    if (before.line() != line) {
      return null;
    }
    boolean span =
        found.from() == before.to() + 1
            && line.isAny(before.to(), "to", "through", "until")
            && line.is(before.from() - 1, "from");
    boolean through = line.is(found.from() - 1, "through");
    return (span && !isMoved(line, before.from() - 2)) || through ? anchor.first() : null;
  }

  /** "postponed from Tuesday to": names two days, not the days between them. */
  private static boolean isMoved(Line line, int at) {
    return Vocabulary.PUT_OFF.contains(line.word(at));
  }

  private static boolean isLink(Line line, int at) {
    return line.isAny(at, "and", "or", "to")
        || line.isAny(at, "through", "until", ",")
        || line.isDash(at);
  }

  /**
   * The year that the same sentence named shortly before ("In 2014, a war broke out in March"); 0
   * if there is none or it is not past.
   */
  int yearBefore() {
    if (index == 0 || today == null || anchor == null || !anchor.isYear()) {
      return 0;
    }
    Found found = founds.get(index);
    Found before = founds.get(index - 1);
    boolean near = before.line() == found.line() && found.from() - before.to() <= REACH * 2;
    int year = anchor.first().getYear();
    return near && year < today.getYear() ? year : 0;
  }

  /** The date named shortly after this one in the same sentence; null if there is none. */
  @Nullable When following() {
    if (index + 1 >= founds.size()) {
      return null;
    }
    Found next = founds.get(index + 1);
    Found found = founds.get(index);
    if (next.line() != found.line() || next.anchored() || next.from() - found.to() > REACH) {
      return null;
    }
    index++;
    When when = next.meaning().in(this);
    index--;
    return when;
  }

  @Nullable When resolve(int at) {
    index = at;
    When when = founds.get(at).meaning().in(this);
    if (when != null) {
      anchor = when;
      if (when.isDay()) {
        day = when;
        weekdays[when.first().getDayOfWeek().getValue()] = when.first();
      }
      base = founds.get(at).anchored() ? base : when;
    } else if (!founds.get(at).anchored()) {
      anchor = null; // "on the feast of the moon; two days later": what it counts from is not known
      day = null;
    }
    return when;
  }
}
