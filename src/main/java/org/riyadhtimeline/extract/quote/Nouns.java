package org.riyadhtimeline.extract.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.extract.text.Words;

/** What the head of a noun phrase names: a body, a document, a human being. */
final class Nouns {

  private static final Map<String, String> CLASSES = new HashMap<>();
  private static final Set<String> PLURALS = new HashSet<>();

  static {
    for (String[] row : Words.rows("speech-nouns")) {
      for (String word : row[1].split(" ")) {
        CLASSES.putIfAbsent(word, row[0]);
      }
    }
    for (String[] row : Words.rows("person-roles")) {
      CLASSES.putIfAbsent(row[0], "someone");
    }
    PLURALS.addAll(Set.of("people", "men", "women", "children", "others", "troops", "police"));
  }

  private Nouns() {}

  static boolean isKnown(String lower) {
    return CLASSES.containsKey(singular(lower));
  }

  static boolean isBody(String lower) {
    return "org".equals(CLASSES.get(singular(lower)));
  }

  static boolean isDocument(String lower) {
    return "doc".equals(CLASSES.get(singular(lower)));
  }

  static boolean isHuman(String lower) {
    return "someone".equals(CLASSES.get(singular(lower)));
  }

  /** Whether a noun names several. */
  static boolean isPlural(String lower) {
    return PLURALS.contains(lower)
        || (!CLASSES.containsKey(lower) && !singular(lower).equals(lower));
  }

  /** The singular of a known noun; the word itself where none is known. */
  static String singular(String lower) {
    if (CLASSES.containsKey(lower) || lower.length() < 4 || !lower.endsWith("s")) {
      return lower;
    }
    String bare = lower.substring(0, lower.length() - 1);
    if (CLASSES.containsKey(bare)) {
      return bare;
    }
    if (lower.endsWith("ies") && CLASSES.containsKey(bare.substring(0, bare.length() - 2) + "y")) {
      return bare.substring(0, bare.length() - 2) + "y";
    }
    if (lower.endsWith("es") && CLASSES.containsKey(bare.substring(0, bare.length() - 1))) {
      return bare.substring(0, bare.length() - 1);
    }
    return lower;
  }
}
