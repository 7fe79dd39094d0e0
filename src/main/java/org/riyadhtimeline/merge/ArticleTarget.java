package org.riyadhtimeline.merge;

import org.riyadhtimeline.model.Article;

/** Tells which articles an editor's words name. */
final class ArticleTarget {

  private ArticleTarget() {}

  /** By id, file, beginning of the id, or words of the headline. */
  static boolean names(String words, Article article) {
    if (article.id().equals(words) || article.file().equals(words)) {
      return true;
    }
    return words.length() >= 3
        && (article.id().startsWith(words)
            || (article.headline() != null && Quoted.in(words, article.headline())));
  }
}
