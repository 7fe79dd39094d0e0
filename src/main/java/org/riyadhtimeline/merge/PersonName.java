package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart.
 *
 * @param words folded, without suffix; never empty. A hyphenated name is one word, without its
 *     hyphens
 * @param letters the words joined, so that {@code JD}, {@code J.D.} and {@code J. D.} are one
 * @param suffix {@code jr}, {@code ii}; null where there is none
 * @param firstOfSurname where the surname begins among the words, its particles included
 */
record PersonName(List<String> words, String letters, @Nullable String suffix, int firstOfSurname) {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "ben", "abu", "van", "von", "der", "den", "de", "del",
          "della", "la", "le", "da", "das", "dos", "do", "di", "du", "ten", "ter", "zu", "af", "av",
          "st");

  /** Reads a name without titles; null where it holds no letter. */
  static @Nullable PersonName of(String name) {
    List<String> words = new ArrayList<>();
    for (String part : name.split("[\\s,]+")) {
      String folded = Fold.lower(part);
      boolean article = folded.startsWith("al-") || folded.startsWith("el-");
      String letters = Fold.letters(article ? folded.substring(3) : folded);
      if (article && !letters.isEmpty()) {
        words.add(folded.substring(0, 2));
      }
      if (!letters.isEmpty()) {
        words.add(letters);
      }
    }
    if (words.isEmpty()) {
      return null;
    }
    String suffix = null;
    if (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1))) {
      suffix = words.remove(words.size() - 1);
    }
    int surname = words.size() - 1;
    while (surname > 0 && PARTICLES.contains(words.get(surname - 1))) {
      surname--;
    }
    return new PersonName(List.copyOf(words), String.join("", words), suffix, surname);
  }

  /** Whether it has a given name beside the surname. */
  boolean isFull() {
    return firstOfSurname > 0;
  }

  /** Whether what stands before the surname is initials alone. */
  boolean isInitials() {
    return isFull() && words.subList(0, firstOfSurname).stream().allMatch(w -> w.length() <= 1);
  }

  /** The first word of a full name; the only one of another. */
  String given() {
    return words.get(0);
  }

  /** The last word, without particles. */
  String surname() {
    return words.get(words.size() - 1);
  }

  /** What stands between given name and surname. */
  List<String> middle() {
    return isFull() ? words.subList(1, firstOfSurname) : List.of();
  }
}
