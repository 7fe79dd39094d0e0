package org.riyadhtimeline.merge;

import java.util.Arrays;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Paragraph;

/** The runs of five words of an article's story, each as a number. */
final class Shingles {

  private static final int WORDS = 5;

  private Shingles() {}

  /** All of them, sorted, each once. */
  static long[] of(Article article) {
    long[] words = words(article);
    if (words.length < WORDS) {
      return new long[0];
    }
    long[] shingles = new long[words.length - WORDS + 1];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int k = 0; k < WORDS; k++) {
        hash = hash * 0x9E3779B97F4A7C15L + words[i + k];
      }
      hash = (hash ^ (hash >>> 31)) * 0xBF58476D1CE4E5B9L;
      shingles[i] = hash ^ (hash >>> 29);
    }
    Arrays.sort(shingles);
    int kept = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (i == 0 || shingles[i] != shingles[i - 1]) {
        shingles[kept++] = shingles[i];
      }
    }
    return Arrays.copyOf(shingles, kept);
  }

  /** How many two sorted lists share. */
  static int shared(long[] a, long[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = Long.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static long[] words(Article article) {
    long[] words = new long[64];
    int count = 0;
    String text = article.text();
    for (Paragraph paragraph : article.paragraphs()) {
      if (!paragraph.role().tellsStory()) {
        continue;
      }
      int end = Math.min(paragraph.span().end(), text.length());
      long word = 0;
      for (int i = paragraph.span().start(); i <= end; i++) {
        char c = i < end ? text.charAt(i) : ' ';
        if (Character.isLetterOrDigit(c)) {
          word = word * 1099511628211L + Character.toLowerCase(c) + 1;
        } else if (word != 0) {
          if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
          }
          words[count++] = word;
          word = 0;
        }
      }
    }
    return Arrays.copyOf(words, count);
  }
}
