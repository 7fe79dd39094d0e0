package org.riyadhtimeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;

/** Extracts facts, and remembers those of articles that stay as they were from build to build. */
final class FactsMemory implements Function<Article, ArticleFacts> {

  private final Function<Article, ArticleFacts> extractor;
  private final Map<Article, ArticleFacts> known = new ConcurrentHashMap<>();
  private final Map<Article, ArticleFacts> used = new ConcurrentHashMap<>();

  FactsMemory() {
    this(Extractor::extract);
  }

  /** Remembers what another extracts. */
  FactsMemory(Function<Article, ArticleFacts> extractor) {
    this.extractor = extractor;
  }

  /** Remembers facts that were extracted before, each for the article as it stands in them. */
  void learn(List<ArticleFacts> facts) {
    facts.forEach(of -> known.put(of.article(), of));
  }

  @Override
  public ArticleFacts apply(Article article) {
    ArticleFacts facts = known.computeIfAbsent(article, extractor);
    used.put(article, facts);
    return facts;
  }

  /** Forgets what was not asked for since the last time. */
  void forgetTheUnused() {
    known.keySet().retainAll(used.keySet());
    used.clear();
  }
}
