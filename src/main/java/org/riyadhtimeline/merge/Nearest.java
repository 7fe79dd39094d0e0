package org.riyadhtimeline.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Names what an editor may have meant. */
final class Nearest {

  private static final int ENOUGH = 3;
  private static final double SIMILAR = 0.7;

  /** Words less alike than this are two words. */
  private static final double SAME_WORD = 0.88;

  /** Some words of a candidate are less than all of it. */
  private static final double IN_PART = 0.95;

  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  private Nearest() {}

  /** The nearest first; empty where nothing is near. */
  static List<String> of(String words, Collection<String> candidates) {
    record Near(String text, double similarity) {}
    return candidates.stream()
        .distinct()
        .map(text -> new Near(text, similarity(words, text)))
        .filter(n -> n.similarity() >= SIMILAR)
        .sorted(Comparator.comparingDouble(Near::similarity).reversed().thenComparing(Near::text))
        .limit(ENOUGH)
        .map(Near::text)
        .toList();
  }

  /** Like the whole of a candidate, or in most of their words like some of it. */
  private static double similarity(String words, String candidate) {
    List<String> wanted = Text.words(words);
    List<String> there = Text.words(candidate);
    double some =
        wanted.stream().mapToDouble(word -> best(word, there)).average().orElse(0) * IN_PART;
    return Math.max(LIKENESS.apply(Fold.lower(words), Fold.lower(candidate)), some);
  }

  private static double best(String word, List<String> words) {
    return words.stream()
        .mapToDouble(other -> word.equals(other) ? 1 : LIKENESS.apply(word, other))
        .filter(likeness -> likeness >= SAME_WORD)
        .max()
        .orElse(0);
  }
}
