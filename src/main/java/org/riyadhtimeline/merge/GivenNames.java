package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names that are forms of one another: Michael and Mike, Yuri and Yury. */
final class GivenNames {

  /** The groups each form belongs to: Alex is Alexander and Alexandra. */
  private final Map<String, List<Integer>> groups = new HashMap<>();

  GivenNames() {
    int group = 0;
    for (String[] row : Vocabulary.rows("given-names")) {
      int number = group++;
      Arrays.stream(row[0].split(" "))
          .forEach(name -> groups.computeIfAbsent(name, n -> new ArrayList<>(1)).add(number));
    }
  }

  /** Whether two folded given names may be one person's. */
  boolean same(String a, String b) {
    Spelling.Closeness closeness = Spelling.compare(a, b);
    if (closeness != Spelling.Closeness.OTHER) {
      return true;
    }
    return !Collections.disjoint(of(a), of(b));
  }

  /** Keys of which two names that are the same share at least one. */
  List<String> keys(String given) {
    List<String> keys = new ArrayList<>();
    keys.add(Spelling.consonants(Spelling.transliteration(given)));
    of(given).forEach(group -> keys.add("#" + group));
    return keys;
  }

  private List<Integer> of(String given) {
    return groups.getOrDefault(given, List.of());
  }
}
