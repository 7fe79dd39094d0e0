package org.riyadhtimeline.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * A number of units of time: {@code two weeks}, {@code a decade}, {@code 24 years}, {@code two and
 * a half years}, {@code a couple of days}.
 *
 * @param approximate whether the words say so: {@code nearly}, {@code a couple}
 * @param from the index of its first token, a word like {@code nearly} included
 * @param to the index after its last token
 */
record Amount(int count, boolean half, boolean approximate, Unit unit, int from, int to) {

  private static final String HALF = "-and-a-half";

  /** Reads what begins at the token {@code at}; null if no amount does. */
  static @Nullable Amount at(Line line, int at) {
    int count = line.number(at);
    int i = at + 1;
    boolean vague = false;
    if (count < 0) {
      count = words(withoutHalf(line.word(at)));
      if (count == 0) {
        return null;
      }
      if (line.is(at, "a") && line.is(i, "couple")) {
        count = 2;
        vague = true;
        i = line.is(i + 1, "of") ? i + 2 : i + 1;
      } else if (line.is(at, "a") && line.is(i, "dozen")) {
        count = 12;
        i++;
      } else if (line.is(i, "hundred")) {
        count *= 100;
        i++;
      }
    }
    boolean half = line.word(at).endsWith(HALF) || isAndAHalf(line, i);
    if (isAndAHalf(line, i)) {
      i += 3;
    }
    if (line.is(i, "]") || line.is(i, "full") || line.is(i, "calendar")) {
      i++;
    }
    Unit unit = line.unit(i);
    if (unit == null) {
      return null;
    }
    int to = i + 1;
    if (!half && isAndAHalf(line, to)) {
      half = true; // "a year and a half"
      to += 3;
    }
    int from = at;
    while (Vocabulary.APPROXIMATE.contains(line.word(from - 1))) {
      from--;
    }
    return new Amount(count, half, vague || half || from < at, unit, from, to);
  }

  private static boolean isAndAHalf(Line line, int at) {
    return line.is(at, "and") && line.is(at + 1, "a") && line.is(at + 2, "half");
  }

  private static String withoutHalf(String word) {
    return word.endsWith(HALF) ? word.substring(0, word.length() - HALF.length()) : word;
  }

  private static int words(String word) {
    Integer number = Vocabulary.NUMBERS.get(word);
    if (number != null) {
      return number;
    }
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return 0;
    }
    int tens = Vocabulary.NUMBERS.getOrDefault(word.substring(0, hyphen), 0);
    int ones = Vocabulary.NUMBERS.getOrDefault(word.substring(hyphen + 1), 0);
    return tens >= 20 && tens <= 90 && ones >= 1 && ones <= 9 ? tens + ones : 0;
  }
}
