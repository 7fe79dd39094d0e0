package org.riyadhtimeline.extract.quote;

import java.util.List;
import java.util.Set;

/** Finds the main noun among the words of a noun phrase. */
final class Heads {

  /** Words behind the noun they belong to: "dealers here". */
  private static final Set<String> BEHIND =
      Set.of("here", "there", "away", "abroad", "overseas", "close", "familiar", "present");

  private Heads() {}

  /**
   * The index of the last word, or in "sources close", "people familiar" of the last that names
   * someone.
   *
   * @param capital whether the last word begins with a capital
   */
  static int of(List<String> words, boolean capital) {
    int last = words.size() - 1;
    if (last > 0 && BEHIND.contains(words.get(last)) && !Nouns.isKnown(words.get(last))) {
      last--;
    }
    if (capital || Nouns.isKnown(words.get(last))) {
      return last;
    }
    for (int i = last - 1; i >= 0; i--) {
      if (Nouns.isHuman(words.get(i))) {
        return i;
      }
    }
    return last;
  }
}
