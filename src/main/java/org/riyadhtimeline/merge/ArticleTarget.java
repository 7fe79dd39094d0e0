package org.riyadhtimeline.merge;

import java.util.List;
import java.util.function.BiPredicate;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Doubt;

/** Tells which articles an editor's words name. */
final class ArticleTarget {

  /** The surer ways first: what one way finds, no later way adds to. */
  private static final List<BiPredicate<String, Article>> WAYS =
      List.of(
          (words, article) -> article.id().equals(words) || article.file().equals(words),
          (words, article) -> words.length() >= 3 && article.id().startsWith(words),
          (words, article) -> article.headline() != null && Quoted.in(words, article.headline()),
          (words, article) -> Quoted.in(words, article.text()));

  private ArticleTarget() {}

  /** By id or file, beginning of the id, words of the headline or of the text. */
  static List<Article> find(String words, List<Article> articles) {
    for (BiPredicate<String, Article> way : WAYS) {
      List<Article> found = articles.stream().filter(a -> way.test(words, a)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Says that {@code words} name none or several of the articles, {@code found}. */
  static Doubt unclear(int line, String words, List<Article> found, List<Article> articles) {
    return found.isEmpty()
        ? Unmatched.nothing(
            line,
            "article",
            words,
            articles.stream().map(a -> a.headline() != null ? a.headline() : a.id()).toList())
        : Unmatched.several(line, "articles", words, found.stream().map(Article::id).toList());
  }

  /** Whether {@code words} name this article in any way but by words of its text. */
  static boolean names(String words, Article article) {
    return WAYS.subList(0, 3).stream().anyMatch(way -> way.test(words, article));
  }
}
