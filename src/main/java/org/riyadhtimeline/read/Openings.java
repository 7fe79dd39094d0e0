package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Beginnings of lines, found by their first character so that most lines need no comparison. */
final class Openings {

  private final Map<Character, List<String>> byFirst = new HashMap<>();

  Openings(Iterable<String> beginnings) {
    for (String beginning : beginnings) {
      byFirst.computeIfAbsent(beginning.charAt(0), c -> new ArrayList<>()).add(beginning);
    }
  }

  /** Whether {@code line} begins with one of them. */
  boolean begin(String line) {
    if (!line.isEmpty()) {
      for (String beginning : byFirst.getOrDefault(line.charAt(0), List.of())) {
        if (line.startsWith(beginning)) {
          return true;
        }
      }
    }
    return false;
  }
}
