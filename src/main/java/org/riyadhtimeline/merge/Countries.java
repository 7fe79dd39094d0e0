package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries and bodies by every word that names them. */
final class Countries {

  /** What a word says of a country. */
  enum How {
    /** {@code France}, {@code UK} */
    NAME,
    /** {@code French} */
    ADJECTIVE,
    /** {@code Paris} */
    CAPITAL
  }

  /** A country named by a word. */
  record Named(String country, How how) {}

  private static final Countries KNOWN = new Countries();

  private final Map<String, Named> byWord = new HashMap<>();

  static Countries known() {
    return KNOWN;
  }

  private Countries() {
    for (String[] row : Vocabulary.rows("places-countries")) {
      add(row[0], row[0], How.NAME);
      for (int column = 1; column < row.length; column++) {
        How how = column == 1 ? How.ADJECTIVE : column == 2 ? How.CAPITAL : How.NAME;
        for (String word : row[column].split(",")) {
          add(word, row[0], how);
        }
      }
    }
  }

  private void add(String word, String country, How how) {
    if (!word.isBlank()) {
      byWord.putIfAbsent(key(word), new Named(country, how));
    }
  }

  /** The country named by exactly {@code words}; null if none is. */
  @Nullable Named of(String words) {
    return byWord.get(key(words));
  }

  /** All countries a text names, in order, the longest name at each place. */
  List<Named> in(List<String> words) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int length = Math.min(3, words.size() - i); length > 0; length--) {
        String name = length == 1 ? words.get(i) : String.join(" ", words.subList(i, i + length));
        Named named = byWord.get(name);
        if (named != null) {
          found.add(named);
          i += length - 1;
          break;
        }
      }
    }
    return found;
  }

  /** The name used for a side, whatever way it is called. */
  String canonical(String side) {
    Named named = of(side);
    return named == null ? side : named.country();
  }

  private static String key(String words) {
    return String.join(" ", Text.words(words));
  }
}
