package org.riyadhtimeline.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a clause tells of a happening already known, and how much speaks for it. Dates are
 * compared by the caller.
 */
final class SameHappening {

  /** More tellings of one happening than this are not compared one by one: they are much alike. */
  private static final int COMPARED = 12;

  private final EventWords words;

  SameHappening(EventWords words) {
    this.words = words;
  }

  /** From 0, not the same, to 1. */
  double score(Telling telling, Happening known) {
    if (known.tellings.stream().limit(COMPARED).anyMatch(telling::overlaps)) {
      return 0;
    }
    if (telling.gathering() && known.gathering) {
      double together = gathering(telling, known);
      if (together > 0) {
        return together;
      }
    }
    return known.tellings.stream()
        .limit(COMPARED)
        .mapToDouble(other -> score(telling, other))
        .max()
        .orElse(0);
  }

  /** People of whom most are the same come together once a day; so do the same countries. */
  private static double gathering(Telling telling, Happening known) {
    Set<String> people = new HashSet<>(telling.event().people());
    if (!people.isEmpty() && !known.people.isEmpty()) {
      int fewer = Math.min(people.size(), known.people.size());
      people.retainAll(known.people);
      boolean place = !Collections.disjoint(telling.named(), known.parties);
      boolean enough = people.size() * 2 >= fewer && (people.size() > 1 || fewer == 1 && place);
      return enough ? 0.9 : 0;
    }
    Set<String> parties = telling.event().people().isEmpty() ? telling.named() : telling.parties();
    Set<String> fewer = parties.size() <= known.parties.size() ? parties : known.parties;
    Set<String> more = fewer == parties ? known.parties : parties;
    boolean inOne = known.articles.contains(telling.index());
    boolean named = fewer.size() >= 2 || (fewer.size() == 1 && inOne);
    return named && more.containsAll(fewer) ? 0.8 : 0;
  }

  private static double score(Telling a, Telling b) {
    if (a.isSaying() != b.isSaying() || peopleDiffer(a, b)) {
      return 0;
    }
    Set<String> shared = new HashSet<>(a.concepts());
    shared.retainAll(b.concepts());
    int fewer = Math.min(a.concepts().size(), b.concepts().size());
    int needed = a.isSaying() ? 3 : 2;
    if (fewer == 0 || shared.size() < Math.min(needed, fewer) || shared.size() < 2) {
      return 0;
    }
    boolean deed = shared.stream().anyMatch(concept -> concept.charAt(0) != '@');
    double overlap = deed ? (double) shared.size() / fewer : 0;
    return overlap >= (a.isSaying() ? 0.6 : 0.5) ? overlap : 0;
  }

  /**
   * Sayings are the same only of the same people; happenings not where each has people and none in
   * common.
   */
  private static boolean peopleDiffer(Telling a, Telling b) {
    boolean shared = !Collections.disjoint(a.event().people(), b.event().people());
    boolean both = !a.event().people().isEmpty() && !b.event().people().isEmpty();
    return !shared && (both || a.isSaying());
  }

  /**
   * For two dates of which one covers the other: the same kind of happening, and half of the words
   * of the shorter, suffice where no country speaks against it.
   */
  double scoreCovering(Telling wide, Happening known) {
    if (wide.isSaying() || known.tellings.stream().limit(COMPARED).anyMatch(wide::overlaps)) {
      return 0;
    }
    double best = 0;
    for (Telling other : known.tellings.subList(0, Math.min(COMPARED, known.tellings.size()))) {
      if (!other.isSaying() && !peopleDiffer(wide, other) && !partiesDiffer(wide, other)) {
        Set<String> shared = new HashSet<>(wide.deeds());
        shared.retainAll(other.deeds());
        int fewer = Math.min(wide.deeds().size(), other.deeds().size());
        boolean kind = shared.stream().anyMatch(words::isKind);
        if (kind && shared.size() * 2 >= fewer) {
          best = Math.max(best, (double) shared.size() / fewer);
        }
      }
    }
    return best;
  }

  private static boolean partiesDiffer(Telling a, Telling b) {
    return !a.named().isEmpty()
        && !b.named().isEmpty()
        && Collections.disjoint(a.named(), b.named());
  }
}
