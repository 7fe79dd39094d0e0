package org.riyadhtimeline.extract.person;

import java.util.Set;

/** Words that take a sentence out of what has happened here. */
final class Speaks {

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "no",
          "never",
          "without",
          "neither",
          "nor",
          "refused",
          "declined",
          "absent",
          "excluded",
          "isn't",
          "wasn't",
          "weren't",
          "didn't",
          "doesn't",
          "don't",
          "won't");

  private static final Set<String> OTHER_TIMES =
      Set.of(
          "will",
          "would",
          "could",
          "may",
          "might",
          "should",
          "if",
          "expected",
          "planned",
          "ago",
          "phone",
          "telephone",
          "video",
          "previous",
          "previously",
          "scheduled");

  private Speaks() {}

  static boolean negates(String word) {
    return NEGATIONS.contains(word);
  }

  /** Whether the word tells of a plan, of the past, or of talks without a table. */
  static boolean elsewhere(String word) {
    return OTHER_TIMES.contains(word);
  }
}
