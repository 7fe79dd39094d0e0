package org.riyadhtimeline.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;

/** The order of articles: by date, those without one last, then by id. */
final class Sorted {

  static final Comparator<Article> ARTICLES =
      Comparator.comparing(Sorted::date).thenComparing(Article::id);

  private Sorted() {}

  static List<ArticleFacts> byArticle(List<ArticleFacts> facts) {
    return facts.stream().sorted(Comparator.comparing(ArticleFacts::article, ARTICLES)).toList();
  }

  private static LocalDate date(Article article) {
    return article.published() == null ? LocalDate.MAX : article.published();
  }
}
