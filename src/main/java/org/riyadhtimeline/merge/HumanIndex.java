package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds those who may be meant by a name without looking at all: names that may be one person's
 * share a key.
 */
final class HumanIndex {

  private final GivenNames givenNames;
  private final Map<PersonName, List<String>> keysOf = new HashMap<>();
  private final Map<String, Set<Human>> full = new HashMap<>();
  private final Map<String, Set<Human>> byInitial = new HashMap<>();
  private final Map<String, Set<Human>> byShort = new HashMap<>();

  HumanIndex(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /** Makes {@code human} known by the names of an appearance newly added to it. */
  void add(Human human, Appearance appearance) {
    for (PersonName name : appearance.fullNames()) {
      fullKeys(name).forEach(key -> put(full, key, human));
      put(byInitial, initialKey(name), human);
      put(byShort, Spelling.transliteration(name.surname()), human);
    }
    for (PersonName name : appearance.shortNames()) {
      put(byShort, Spelling.transliteration(name.surname()), human);
    }
  }

  Collection<Human> byFullName(Appearance appearance) {
    Set<Human> found = new LinkedHashSet<>();
    for (PersonName name : appearance.fullNames()) {
      fullKeys(name).forEach(key -> found.addAll(full.getOrDefault(key, Set.of())));
    }
    return found;
  }

  /** Those whom a surname, a single name, or a surname with initials may mean. */
  Collection<Human> byShortName(Appearance appearance) {
    Set<Human> found = new LinkedHashSet<>();
    for (PersonName name : appearance.fullNames()) {
      found.addAll(byInitial.getOrDefault(initialKey(name), Set.of()));
    }
    if (appearance.fullNames().isEmpty()) {
      for (PersonName name : appearance.shortNames()) {
        found.addAll(byShort.getOrDefault(Spelling.transliteration(name.surname()), Set.of()));
      }
    }
    return found;
  }

  private List<String> fullKeys(PersonName name) {
    return keysOf.computeIfAbsent(name, this::makeKeys);
  }

  private List<String> makeKeys(PersonName name) {
    List<String> keys = new ArrayList<>();
    keys.add("=" + name.letters());
    if (name.words().size() >= 3) {
      keys.add("^" + String.join(" ", name.words().subList(0, 3)));
    }
    String surname = Spelling.consonants(Spelling.transliteration(name.surname()));
    givenNames.keys(name.given()).forEach(given -> keys.add(surname + "|" + given));
    return keys;
  }

  private static String initialKey(PersonName name) {
    return name.surname() + "|" + name.given().charAt(0);
  }

  private static void put(Map<String, Set<Human>> index, String key, Human human) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(human);
  }
}
