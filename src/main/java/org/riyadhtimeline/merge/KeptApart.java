package org.riyadhtimeline.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.DifferentPeople;

/** Names that an editor holds to be different people's. */
final class KeptApart {

  private final Map<String, Set<String>> others = new HashMap<>();

  KeptApart(Decisions decisions) {
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof DifferentPeople different) {
        for (String name : different.names()) {
          for (String other : different.names()) {
            if (!Fold.letters(name).equals(Fold.letters(other))) {
              others
                  .computeIfAbsent(Fold.letters(name), n -> new HashSet<>())
                  .add(Fold.letters(other));
            }
          }
        }
      }
    }
  }

  /** Whether a name of {@code a} and a name of {@code b} must not be one person's. */
  boolean apart(Human a, Appearance b) {
    if (others.isEmpty()) {
      return false;
    }
    return a.appearances.stream().anyMatch(x -> apart(x, b));
  }

  private boolean apart(Appearance a, Appearance b) {
    if (meets(a.person().name(), b)) {
      return true;
    }
    return a.person().aliases().stream().anyMatch(name -> meets(name, b));
  }

  private boolean meets(String name, Appearance b) {
    Collection<String> apart = others.getOrDefault(Fold.letters(name), Set.of());
    return !apart.isEmpty()
        && (apart.contains(Fold.letters(b.person().name()))
            || b.person().aliases().stream().map(Fold::letters).anyMatch(apart::contains));
  }
}
