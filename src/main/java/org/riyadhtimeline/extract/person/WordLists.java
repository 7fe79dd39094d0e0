package org.riyadhtimeline.extract.person;

import java.util.HashSet;
import java.util.Set;
import org.riyadhtimeline.extract.text.Words;

/** Reads word lists that hold several words a line. */
final class WordLists {

  private WordLists() {}

  /** All words of {@code words/NAME.txt}, parted by spaces. */
  static Set<String> spaced(String name) {
    Set<String> out = new HashSet<>(256);
    for (String line : Words.lines(name)) {
      int from = 0;
      while (from < line.length()) {
        int to = line.indexOf(' ', from);
        if (to < 0) {
          to = line.length();
        }
        if (to > from) {
          out.add(line.substring(from, to));
        }
        from = to + 1;
      }
    }
    return out;
  }
}
