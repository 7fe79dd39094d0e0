package org.riyadhtimeline.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a role that say which role it is. */
final class RoleWords {

  private final Set<String> empty = new HashSet<>();
  private final Countries countries;

  RoleWords(Countries countries) {
    this.countries = countries;
    Vocabulary.rows("role-stopwords")
        .forEach(row -> empty.addAll(Arrays.asList(row[0].split(" "))));
  }

  /** The stems of all roles; countries are not among them, since they tell the side. */
  Set<String> of(List<String> roles) {
    Set<String> stems = new HashSet<>();
    for (String role : roles) {
      for (String word : Text.words(role)) {
        if (!empty.contains(word) && countries.of(word) == null) {
          stems.add(stem(word));
        }
      }
    }
    return stems;
  }

  /** Adviser and advisor, minister and ministers are one. */
  private static String stem(String word) {
    String stem =
        word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return stem.endsWith("or") ? stem.substring(0, stem.length() - 2) + "er" : stem;
  }
}
