package org.riyadhtimeline.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds people whose surnames differ by one letter, with the same given name and something else in
 * common: they are two, but may be one misspelt. Two such names share what is left of them when a
 * letter is taken out.
 */
final class NearMisses {

  private static final int SHORTEST = 4;

  private final PeopleDoubts doubts;

  NearMisses(PeopleDoubts doubts) {
    this.doubts = doubts;
  }

  void find(List<Human> humans) {
    Map<String, Human> byRest = new HashMap<>();
    for (Human human : humans) {
      PersonName name = human.fullNames.values().stream().findFirst().orElse(null);
      Set<Human> told = new HashSet<>();
      if (name != null && name.surname().length() >= SHORTEST) {
        for (int i = -1; i < name.surname().length(); i++) {
          String rest =
              i < 0 ? name.surname() : new StringBuilder(name.surname()).deleteCharAt(i).toString();
          Human other = byRest.putIfAbsent(name.given() + " " + rest, human);
          if (other != null && other != human && told.add(other) && alike(other, human)) {
            doubts.keptApart(other, human.appearances.get(0));
          }
        }
      }
    }
  }

  private static boolean alike(Human a, Human b) {
    return b.appearances.stream().limit(8).anyMatch(x -> a.sharesRole(x) || a.sharesSide(x));
  }
}
