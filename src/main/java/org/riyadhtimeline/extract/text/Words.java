package org.riyadhtimeline.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The vocabulary of the rules: {@code words/NAME.txt}, an entry a line, columns parted by tabs,
 * {@code #} begins a comment line.
 */
public final class Words {

  private Words() {}

  /** The first column of each line, in order. */
  public static Set<String> set(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String[] row : rows(name)) {
      words.add(row[0]);
    }
    return words;
  }

  /** The second column by the first; a line of one column maps to itself. */
  public static Map<String, String> map(String name) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String[] row : rows(name)) {
      words.put(row[0], row[row.length > 1 ? 1 : 0]);
    }
    return words;
  }

  /** All columns of all lines, in order. */
  public static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(name)) {
      rows.add(line.split("\t"));
    }
    return rows;
  }

  /** All lines but comments and empty ones, in order. */
  public static List<String> lines(String name) {
    String text = read("/org/riyadhtimeline/extract/words/".concat(name).concat(".txt"));
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      if (to < 0) {
        to = text.length();
      }
      if (to > from && text.charAt(from) != '#') {
        lines.add(text.substring(from, to));
      }
      from = to + 1;
    }
    return lines;
  }

  private static String read(String path) {
    try (InputStream in = Words.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
