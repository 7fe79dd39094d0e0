package org.riyadhtimeline;

/** Counts in words: {@code 1 article}, {@code 2 articles}, {@code 1,000 people}. */
final class Plural {

  private Plural() {}

  static String of(long count, String one) {
    return of(count, one, one + "s");
  }

  static String of(long count, String one, String many) {
    return grouped(count) + " " + (count == 1 ? one : many);
  }

  private static String grouped(long count) {
    StringBuilder digits = new StringBuilder(Long.toString(count));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
