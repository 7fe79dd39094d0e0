package org.riyadhtimeline.extract.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.words.WordFiles;

/** The vocabulary of the rules. */
public final class Words {

  private static final WordFiles FILES =
      new WordFiles(Words.class, "/org/riyadhtimeline/extract/words/");

  private Words() {}

  /** The first column of each line, in order. */
  public static Set<String> set(String name) {
    return FILES.set(name);
  }

  /** The second column by the first; a line of one column maps to itself. */
  public static Map<String, String> map(String name) {
    return FILES.map(name);
  }

  /** All columns of all lines, in order. */
  public static List<String[]> rows(String name) {
    return FILES.rows(name);
  }

  /** All lines but comments and empty ones, in order. */
  public static List<String> lines(String name) {
    return FILES.lines(name);
  }
}
