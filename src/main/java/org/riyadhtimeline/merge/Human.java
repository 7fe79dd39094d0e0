package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.model.Gender;

/** One human being while the articles are being joined: all appearances taken together so far. */
final class Human {

  final List<Appearance> appearances = new ArrayList<>();
  final Map<String, PersonName> fullNames = new LinkedHashMap<>();
  final Map<String, PersonName> shortNames = new LinkedHashMap<>();
  final Set<String> roleWords = new HashSet<>();
  final Set<String> sides = new HashSet<>();
  final Set<Integer> articles = new HashSet<>();
  private final Map<Gender, Integer> genders = new HashMap<>();

  void add(Appearance appearance) {
    appearances.add(appearance);
    appearance.fullNames().forEach(name -> fullNames.putIfAbsent(key(name), name));
    appearance.shortNames().forEach(name -> shortNames.putIfAbsent(name.letters(), name));
    roleWords.addAll(appearance.roleWords());
    if (appearance.side() != null) {
      sides.add(appearance.side());
    }
    articles.add(appearance.index());
    genders.merge(appearance.person().gender(), 1, Integer::sum);
  }

  /** Whether all its names are known already. */
  boolean knows(Appearance appearance) {
    return appearance.fullNames().stream().allMatch(name -> fullNames.containsKey(key(name)))
        && appearance.shortNames().stream().allMatch(n -> shortNames.containsKey(n.letters()));
  }

  void add(Human other) {
    other.appearances.forEach(this::add);
  }

  /** What the articles show most often; unknown where they do not agree at all. */
  Gender gender() {
    int female = genders.getOrDefault(Gender.FEMALE, 0);
    int male = genders.getOrDefault(Gender.MALE, 0);
    return female == male ? Gender.UNKNOWN : female > male ? Gender.FEMALE : Gender.MALE;
  }

  boolean sharesRole(Appearance other) {
    return !Collections.disjoint(roleWords, other.roleWords());
  }

  boolean sharesSide(Appearance other) {
    return other.side() != null && sides.contains(other.side());
  }

  /** Whether they act for different sides and have no word of a role in common. */
  boolean conflicts(Appearance other) {
    boolean sidesDiffer = other.side() != null && !sides.isEmpty() && !sides.contains(other.side());
    return sidesDiffer && !sharesRole(other);
  }

  boolean otherGender(Appearance other) {
    Gender mine = gender();
    Gender theirs = other.person().gender();
    return mine != Gender.UNKNOWN && theirs != Gender.UNKNOWN && mine != theirs;
  }

  /** The first name that appeared, as written. */
  String name() {
    return appearances.get(0).person().name();
  }

  private static String key(PersonName name) {
    return name.suffix() == null ? name.letters() : name.letters() + " " + name.suffix();
  }
}
