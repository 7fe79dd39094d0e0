package org.riyadhtimeline.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;

/** Worst first, then in the order of the articles and the text. */
final class DoubtOrder {

  private DoubtOrder() {}

  static List<Doubt> sort(List<Doubt> doubts, List<Article> articles) {
    Map<String, Integer> order = new HashMap<>();
    articles.forEach(article -> order.put(article.id(), order.size()));
    return doubts.stream()
        .sorted(
            Comparator.comparing(Doubt::kind)
                .thenComparingInt(Doubt::line)
                .thenComparingInt(doubt -> article(doubt.place(), order))
                .thenComparingInt(doubt -> doubt.place() == null ? 0 : doubt.place().span().start())
                .thenComparing(Doubt::message))
        .toList();
  }

  private static int article(
      @org.jspecify.annotations.Nullable Mention place, Map<String, Integer> order) {
    return place == null ? -1 : order.getOrDefault(place.article(), -1);
  }
}
