package org.riyadhtimeline.read;

import java.text.Normalizer;
import java.util.Locale;

/** An article is called by its file's name without the ending. */
final class ArticleId {

  private ArticleId() {}

  static String of(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The same for all names that a case-insensitive file system takes for one. */
  static String folded(String fileName) {
    String composed = Normalizer.normalize(of(fileName), Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
