package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.extract.text.Words;
import org.riyadhtimeline.model.Gender;

/** Given names of many cultures: whose they are, and which of them can be one. */
final class GivenNames {

  private static final Set<String> MALE = WordLists.spaced("names-male");
  private static final Set<String> FEMALE = WordLists.spaced("names-female");
  private static final Map<String, List<Integer>> GROUPS = groups();

  private GivenNames() {}

  /** Whether {@code name} (folded) is one; each part of a hyphenated name may be. */
  static boolean contains(String name) {
    if (MALE.contains(name) || FEMALE.contains(name)) {
      return true;
    }
    int hyphen = name.indexOf('-');
    return hyphen > 1 && contains(name.substring(0, hyphen)) && name.length() - hyphen > 2;
  }

  /** The gender a given name (folded) tells. */
  static Gender gender(String name) {
    boolean male = MALE.contains(name);
    boolean female = FEMALE.contains(name);
    if (male != female) {
      return male ? Gender.MALE : Gender.FEMALE;
    }
    int hyphen = name.indexOf('-');
    return hyphen > 1 && !male ? gender(name.substring(0, hyphen)) : Gender.UNKNOWN;
  }

  /** Whether two given names (folded) can be one person's: short forms, transliterations. */
  static boolean alike(String a, String b) {
    if (a.equals(b) || transliteration(a).equals(transliteration(b))) {
      return true;
    }
    List<Integer> groups = GROUPS.get(a);
    List<Integer> others = GROUPS.get(b);
    return groups != null && others != null && groups.stream().anyMatch(others::contains);
  }

  /** One spelling for all that differ only in how a sound is written in Latin letters. */
  private static String transliteration(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char next = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
      char sound =
          switch (c) {
            case 'y', 'j' -> 'i';
            case 'c', 'q' -> 'k';
            case 'w' -> 'v';
            default -> c;
          };
      boolean silent =
          c == '\'' || c == '-' || c == 'h' && i > 0 && "kgtcdb".indexOf(name.charAt(i - 1)) >= 0;
      boolean twin = !out.isEmpty() && out.charAt(out.length() - 1) == sound;
      if (!silent && !twin) {
        out.append(sound == 'e' && next == 'e' ? 'i' : sound);
      }
    }
    return out.toString();
  }

  private static Map<String, List<Integer>> groups() {
    Map<String, List<Integer>> groups = new HashMap<>();
    int number = 0;
    for (String[] row : Words.rows("names-short")) {
      for (String name : row[0].split(" ")) {
        groups.computeIfAbsent(name, n -> new ArrayList<>(2)).add(number);
      }
      number++;
    }
    return groups;
  }
}
