package org.riyadhtimeline.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of a stage, as files in UTF-8. A list is named {@code FILE-LIST} and stands in
 * {@code FILE.txt} under a line {@code [LIST]}, an entry a line, columns parted by tabs; a list
 * named {@code FILE} is what stands above the first such line. A line that begins with {@code #}
 * and a space is a comment. A file that the stage does not have is one that several stages read; it
 * stands beside this class. Few files hold many lists because to look for a file among all those of
 * the platform takes longer than to read it.
 */
public final class WordFiles {

  private final Class<?> near;
  private final String folder;
  private final Map<String, Map<String, List<String>>> files = new ConcurrentHashMap<>();

  /**
   * The lists of a stage.
   *
   * @param near a class of what holds the files
   * @param folder where they are, from the root of the class path, with a slash at both ends
   */
  public WordFiles(Class<?> near, String folder) {
    this.near = near;
    this.folder = folder;
  }

  /**
   * All lines of a list but comments and empty ones, in order.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public List<String> lines(String name) {
    int dash = name.indexOf('-');
    String file = dash < 0 ? name : name.substring(0, dash);
    String list = dash < 0 ? "" : name.substring(dash + 1);
    List<String> lines = files.computeIfAbsent(file, this::read).get(list);
    if (lines == null) {
      throw new IllegalArgumentException("no word list " + name + " in " + folder);
    }
    return lines;
  }

  /** All columns of all lines, in order. */
  public List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(name)) {
      rows.add(columns(line));
    }
    return rows;
  }

  /** What the tabs part; nothing after the last that holds something. */
  private static String[] columns(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '\t') {
      end--;
    }
    List<String> columns = new ArrayList<>(4);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0 && tab < end; tab = line.indexOf('\t', from)) {
      columns.add(line.substring(from, tab));
      from = tab + 1;
    }
    columns.add(line.substring(from, end));
    return columns.toArray(new String[0]);
  }

  /** The first column of each line, in order. */
  public Set<String> set(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(name)) {
      int tab = line.indexOf('\t');
      words.add(tab < 0 ? line : line.substring(0, tab));
    }
    return words;
  }

  /** The second column by the first; a line of one column maps to itself. */
  public Map<String, String> map(String name) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String[] row : rows(name)) {
      words.put(row[0], row[row.length > 1 ? 1 : 0]);
    }
    return words;
  }

  private Map<String, List<String>> read(String file) {
    String text = text(file + ".txt");
    Map<String, List<String>> lists = new HashMap<>();
    List<String> lines = new ArrayList<>();
    lists.put("", lines);
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      if (to > from && text.charAt(from) == '[') {
        lines = new ArrayList<>();
        lists.put(text.substring(from + 1, to - 1), lines);
      } else if (to > from && !text.startsWith("# ", from)) {
        lines.add(text.substring(from, to));
      }
      from = to + 1;
    }
    return lists;
  }

  private String text(String file) {
    try (InputStream own = near.getResourceAsStream(folder + file);
        InputStream in = own != null ? own : WordFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no word lists " + folder + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
