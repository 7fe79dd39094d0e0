package org.riyadhtimeline.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.words.WordFiles;

/** The reader's vocabulary. */
final class WordList {

  private static final WordFiles FILES =
      new WordFiles(WordList.class, "/org/riyadhtimeline/read/words/");

  private WordList() {}

  static Set<String> set(String name) {
    return FILES.set(name);
  }

  /** The second column by the first. */
  static Map<String, String> map(String name) {
    return FILES.map(name);
  }

  /** The second columns of the rows whose first column is {@code kind}. */
  static List<String> ofKind(String name, String kind) {
    return rows(name).stream().filter(row -> row[0].equals(kind)).map(row -> row[1]).toList();
  }

  static List<String[]> rows(String name) {
    return FILES.rows(name);
  }

  /** In lower case, with straight apostrophes: as words stand in the lists. */
  static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
