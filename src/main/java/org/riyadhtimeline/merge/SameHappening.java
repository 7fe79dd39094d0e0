package org.riyadhtimeline.merge;

import java.util.List;

/**
 * Tells whether a clause tells of a happening already known, and how much speaks for it: from 0,
 * another, to 1. Dates are compared by the caller.
 */
final class SameHappening {

  /** More tellings of one happening than this are not compared one by one: they are much alike. */
  private static final int COMPARED = 8;

  /** Within a day half of the words suffice; a year holds more that is alike. */
  private static final double SHARE_OF_A_DAY = 0.5;

  private static final double SHARE_OF_MORE = 0.65;
  private static final double SHARE_OF_A_SAYING = 0.6;
  private static final int DAYS = 31;

  private SameHappening() {}

  static double score(Telling telling, Happening known) {
    List<Telling> compared = compared(known);
    if (compared.stream().anyMatch(telling::overlaps)) {
      return 0;
    }
    if (telling.gathering() && known.gathering) {
      double together = gathering(telling, known);
      if (together > 0) {
        return together;
      }
    }
    return agreeing(compared, other -> score(telling, other), other -> conflict(telling, other));
  }

  /** What the tellings say on the whole: none may speak against, and half must speak for it. */
  private static double agreeing(
      List<Telling> tellings,
      java.util.function.ToDoubleFunction<Telling> score,
      java.util.function.Predicate<Telling> against) {
    double best = 0;
    int speaking = 0;
    int agreeing = 0;
    for (Telling other : tellings) {
      if (!other.pointer()) {
        if (against.test(other)) {
          return 0;
        }
        double one = score.applyAsDouble(other);
        speaking++;
        agreeing += one > 0 ? 1 : 0;
        best = Math.max(best, one);
      }
    }
    return agreeing * 2 >= speaking ? best : 0;
  }

  /**
   * Other places or ships or countries are another happening; other numbers too, unless the day is
   * the same and a name is: the dead are counted anew each hour.
   */
  private static boolean conflict(Telling a, Telling b) {
    if (a.isSaying() || b.isSaying()) {
      return a.isSaying() != b.isSaying();
    }
    boolean sameName = !isWide(a) && !isWide(b) && Terms.shared(a.names(), b.names()) > 0;
    return Terms.differ(a.names(), b.names())
        || countriesDiffer(a.countries(), b.countries())
        || (!sameName && Terms.differ(a.numbers(), b.numbers()));
  }

  /** One of each must be the same; of two or more that both name, all of the fewer. */
  private static boolean countriesDiffer(int[] a, int[] b) {
    int fewer = Math.min(a.length, b.length);
    return fewer > 0 && Terms.shared(a, b) < fewer;
  }

  private static boolean isWide(Telling telling) {
    return EventJoiner.days(telling.event().date()) > DAYS;
  }

  /** People of whom most are the same come together once a day; so do the same countries. */
  private static double gathering(Telling telling, Happening known) {
    if (telling.people().length > 0 && known.people.length > 0) {
      int fewer = Math.min(telling.people().length, known.people.length);
      int shared = Terms.shared(telling.people(), known.people);
      boolean countries = Terms.shared(telling.countries(), known.parties) > 0;
      boolean enough = shared * 2 >= fewer && (shared > 1 || (fewer == 1 && countries));
      return enough ? 0.9 : 0;
    }
    if (telling.people().length == 0 && Terms.shared(telling.venues(), known.venues) > 0) {
      return 0.7;
    }
    int[] parties = telling.people().length == 0 ? telling.countries() : telling.parties();
    int fewer = Math.min(parties.length, known.parties.length);
    boolean inOne = known.isIn(telling.index());
    boolean enough = fewer >= 2 || (fewer == 1 && inOne);
    return enough && Terms.shared(parties, known.parties) == fewer ? 0.8 : 0;
  }

  private static double score(Telling a, Telling b) {
    if (a.isSaying() != b.isSaying() || peopleDiffer(a, b)) {
      return 0;
    }
    int deeds = Terms.shared(a.deeds(), b.deeds());
    int shared = deeds + Terms.shared(a.countries(), b.countries());
    // Who praises somebody after a meeting tells of more than the meeting.
    boolean unlike = a.gathering() != b.gathering();
    int fewer = unlike ? Math.max(size(a), size(b)) : Math.min(size(a), size(b));
    boolean enough = shared >= (a.isSaying() ? 3 : 2) && deeds >= 1;
    double overlap = enough ? (double) shared / fewer : 0;
    return overlap >= share(a) ? Math.min(1, overlap) : 0;
  }

  private static int size(Telling telling) {
    return telling.deeds().length + telling.countries().length;
  }

  private static double share(Telling telling) {
    if (telling.isSaying()) {
      return SHARE_OF_A_SAYING;
    }
    return isWide(telling) ? SHARE_OF_MORE : SHARE_OF_A_DAY;
  }

  /**
   * Sayings are the same only of the same people; happenings not where each has people and none in
   * common.
   */
  private static boolean peopleDiffer(Telling a, Telling b) {
    return a.isSaying()
        ? Terms.shared(a.people(), b.people()) == 0
        : Terms.differ(a.people(), b.people());
  }

  /**
   * For two dates of which one covers the other: the same kind of happening first of all, and half
   * of the words of the shorter, where nothing speaks against it.
   */
  static double scoreCovering(Telling wide, Happening known) {
    List<Telling> compared = compared(known);
    if (wide.isSaying() || wide.kind() < 0 || compared.stream().anyMatch(wide::overlaps)) {
      return 0;
    }
    return agreeing(compared, other -> scoreCovering(wide, other), other -> conflict(wide, other));
  }

  private static double scoreCovering(Telling wide, Telling exact) {
    if (wide.kind() != exact.kind() || peopleDiffer(wide, exact)) {
      return 0;
    }
    int shared = Terms.shared(wide.deeds(), exact.deeds());
    int fewer = Math.min(wide.deeds().length, exact.deeds().length);
    boolean more =
        Terms.shared(wide.people(), exact.people()) > 0
            || Terms.shared(wide.countries(), exact.countries()) > 0
            || Terms.shared(wide.names(), exact.names()) > 0;
    return shared * 2 >= fewer && (more || shared == fewer || shared >= 2)
        ? (double) shared / fewer
        : 0;
  }

  private static List<Telling> compared(Happening known) {
    int count = Math.min(COMPARED, known.tellings.size());
    return known.tellings.subList(0, count);
  }
}
