package org.riyadhtimeline.read;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The reader's vocabulary: {@code words/NAME.txt}, an entry a line, columns parted by tabs, a line
 * that begins with {@code # } a comment.
 */
final class WordList {

  private WordList() {}

  static Set<String> set(String name) {
    Set<String> words = new LinkedHashSet<>();
    rows(name).forEach(row -> words.add(row[0]));
    return words;
  }

  /** The second column by the first. */
  static Map<String, String> map(String name) {
    Map<String, String> words = new LinkedHashMap<>();
    rows(name).forEach(row -> words.put(row[0], row[1]));
    return words;
  }

  /** The second columns of the rows whose first column is {@code kind}. */
  static List<String> ofKind(String name, String kind) {
    return rows(name).stream().filter(row -> row[0].equals(kind)).map(row -> row[1]).toList();
  }

  static List<String[]> rows(String name) {
    String path = "/org/riyadhtimeline/read/words/" + name + ".txt";
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + path);
      }
      List<String[]> rows = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("# ")) {
          rows.add(line.split("\t"));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In lower case, with straight apostrophes: as words stand in the lists. */
  static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
