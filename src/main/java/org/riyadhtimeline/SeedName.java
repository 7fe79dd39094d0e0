package org.riyadhtimeline;

import java.text.Normalizer;
import java.util.Locale;
import org.riyadhtimeline.model.Article;

/** Names for the files of articles, such that a person knows them again. */
final class SeedName {

  private static final int LONGEST = 60;

  private SeedName() {}

  /** {@code 2025-02-18-words-of-the-headline}, for an article that has no file of its own yet. */
  static String of(Article article) {
    String words = article.headline() == null ? opening(article) : article.headline();
    String date = article.published() == null ? "" : article.published() + "-";
    String plain = plain(words);
    return date + (plain.isEmpty() ? "article" : plain);
  }

  /** A file's own name, without what some systems cannot write. */
  static String of(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String own = dot > 0 ? fileName.substring(0, dot) : fileName;
    boolean plain = own.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    String made = plain ? own : plain(own);
    return made.isEmpty() ? "article" : made;
  }

  private static String opening(Article article) {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.role().tellsStory())
        .map(paragraph -> paragraph.span().in(article.text()))
        .map(text -> text.substring(0, Math.min(text.length(), 2 * LONGEST)))
        .findFirst()
        .orElse("");
  }

  /** Lower-case ASCII words with hyphens between them, cut at a word. */
  private static String plain(String words) {
    String letters =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace("’", "")
            .replace("'", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (letters.length() <= LONGEST) {
      return letters;
    }
    int end = letters.lastIndexOf('-', LONGEST);
    return letters.substring(0, end > 0 ? end : LONGEST);
  }
}
