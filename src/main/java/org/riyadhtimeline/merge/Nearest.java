package org.riyadhtimeline.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Names what an editor may have meant. */
final class Nearest {

  private static final int ENOUGH = 3;
  private static final double SIMILAR = 0.7;

  private Nearest() {}

  /** {@code "; nearest: “A”, “B”"}, or nothing where nothing is near. */
  static String of(String words, Collection<String> candidates) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String wanted = Fold.lower(words);
    record Near(String text, double similarity) {}
    List<Near> near =
        candidates.stream()
            .distinct()
            .map(text -> new Near(text, similarity.apply(wanted, Fold.lower(text))))
            .filter(n -> n.similarity() >= SIMILAR)
            .sorted(
                Comparator.comparingDouble(Near::similarity).reversed().thenComparing(Near::text))
            .limit(ENOUGH)
            .toList();
    return near.isEmpty()
        ? ""
        : near.stream()
            .map(n -> "“" + n.text() + "”")
            .collect(Collectors.joining(", ", "; nearest: ", ""));
  }
}
