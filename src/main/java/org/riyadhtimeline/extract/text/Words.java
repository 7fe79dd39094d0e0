package org.riyadhtimeline.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
    String path = "/org/riyadhtimeline/extract/words/" + name + ".txt";
    try (InputStream in = Words.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + path);
      }
      List<String[]> rows = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(line.split("\t"));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
