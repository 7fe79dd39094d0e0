package org.riyadhtimeline.extract.person;

import java.util.List;

/** Capitalized words that may name a person. Offsets are token indexes. */
final class Candidate {

  /** The first token of the name. */
  final int from;

  /** The token after the last. */
  final int to;

  /** The name's parts, folded, without nickname in quotes and suffix. */
  final List<String> parts;

  /** {@code jr}, {@code sr}, {@code iii}; empty if there is none. */
  final String suffix;

  /** What speaks for a person. */
  int score;

  Candidate(int from, int to, List<String> parts, String suffix) {
    this.from = from;
    this.to = to;
    this.parts = List.copyOf(parts);
    this.suffix = suffix;
  }

  boolean single() {
    return parts.size() == 1;
  }

  String first() {
    return parts.get(0);
  }

  String last() {
    return parts.get(parts.size() - 1);
  }

  /** {@code Xi Jinping}, {@code Kim Jong-un}, {@code Wong Kwok-kin}. */
  boolean isSurnameFirst() {
    if (parts.size() == 2) {
      String second = parts.get(1);
      return NameScanner.isHyphenated(second)
          || Vocabulary.surnameFirst(first()) && !Vocabulary.common(second) && second.length() <= 9;
    }
    return parts.size() == 3
        && parts.get(1).length() <= 6
        && parts.get(2).length() <= 6
        && !Vocabulary.common(last());
  }
}
