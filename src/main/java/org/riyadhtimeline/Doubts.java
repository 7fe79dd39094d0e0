package org.riyadhtimeline;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Problem;

/** Doubts as messages that point into the articles. */
final class Doubts {

  private final Path seeds;
  private final Map<String, Article> articles = new HashMap<>();

  private Doubts(Coverage coverage, Path seeds) {
    this.seeds = seeds;
    coverage.articles().forEach(article -> articles.put(article.id(), article));
  }

  /**
   * Worst first, each with the line for {@code coverage.yaml} that decides it as its hint;
   * decisions without a match are not among them, since a build warns of them.
   */
  static List<Problem> of(Coverage coverage, Path seeds) {
    Doubts doubts = new Doubts(coverage, seeds);
    return coverage.doubts().stream()
        .filter(doubt -> doubt.kind() != Doubt.Kind.DECISION_WITHOUT_MATCH)
        .sorted(Comparator.comparing(Doubt::kind))
        .map(doubts::message)
        .toList();
  }

  private Problem message(Doubt doubt) {
    String hint = doubt.remedy() == null ? null : "- " + doubt.remedy();
    Mention place = doubt.place();
    Article article = place == null ? null : articles.get(place.article());
    return place == null || article == null
        ? Problem.warning(seeds.toString(), 0, doubt.message(), hint)
        : Problem.warning(
            seeds.resolve(article.file()).toString(),
            line(article, place.span().start()),
            doubt.message(),
            hint);
  }

  /** From 1; 0 for a page, whose text is not that of its file line by line. */
  private static int line(Article article, int offset) {
    if (!article.file().endsWith(".txt")) {
      return 0;
    }
    String before = article.text().substring(0, offset);
    return (int) before.chars().filter(c -> c == '\n').count() + 1;
  }
}
