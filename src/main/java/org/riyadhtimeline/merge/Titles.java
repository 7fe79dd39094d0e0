package org.riyadhtimeline.merge;

import java.util.HashSet;
import java.util.Set;

/** Tells titles from names: the {@code Prince} of {@code Prince Hamid}. */
final class Titles {

  private final Set<String> titles = new HashSet<>();

  Titles() {
    Vocabulary.rows("titles").forEach(row -> titles.add(row[0]));
  }

  /** {@code name} as written, without the titles before it; a title that is all stays. */
  String strip(String name) {
    String rest = name.strip();
    for (int space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
      if (!titles.contains(Fold.letters(rest.substring(0, space)))) {
        break;
      }
      rest = rest.substring(space + 1).strip();
    }
    return rest;
  }
}
