package org.riyadhtimeline.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives words numbers, so that many small sets of words take little room and are compared fast: a
 * set is a sorted array without doubles.
 */
final class Terms {

  static final int[] NONE = {};

  private final Map<String, Integer> numbers = new HashMap<>();

  int[] of(Collection<String> words) {
    if (words.isEmpty()) {
      return NONE;
    }
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
        .sorted()
        .distinct()
        .toArray();
  }

  /** How many members two sets share. */
  static int shared(int[] a, int[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = Integer.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Whether both have members, and none in common. */
  static boolean differ(int[] a, int[] b) {
    return a.length > 0 && b.length > 0 && shared(a, b) == 0;
  }

  static boolean contains(int[] set, int member) {
    return Arrays.binarySearch(set, member) >= 0;
  }

  static int[] union(int[] a, int[] b) {
    if (a.length == 0 || shared(a, b) == b.length) {
      return a.length == 0 ? b : a;
    }
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return Arrays.stream(both).sorted().distinct().toArray();
  }
}
