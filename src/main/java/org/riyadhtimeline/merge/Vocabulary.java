package org.riyadhtimeline.merge;

import java.util.List;
import org.riyadhtimeline.words.WordFiles;

/** The word lists of this stage. */
final class Vocabulary {

  private static final WordFiles FILES =
      new WordFiles(Vocabulary.class, "/org/riyadhtimeline/merge/words/");

  private Vocabulary() {}

  /** All columns of all lines, in order. */
  static List<String[]> rows(String name) {
    return FILES.rows(name);
  }
}
