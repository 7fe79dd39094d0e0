package org.riyadhtimeline.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The rows in which two versions of a data file differ, by id. A data file is an array with a row a
 * line, so only the lines that are not in both are parsed: what a build costs grows with what
 * changed and not with what is there.
 */
record Rows(Map<String, JsonNode> before, Map<String, JsonNode> after) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Rows differing(Path before, Path after) throws IOException {
    return new Rows(parse(before, lines(after)), parse(after, lines(before)));
  }

  /** The lines of a file, each as a number: all of them would be as large as the file. */
  private static Set<Long> lines(Path file) throws IOException {
    Set<Long> lines = new HashSet<>();
    try (BufferedReader text = open(file)) {
      text.lines().forEach(line -> lines.add(number(bare(line))));
    }
    return lines;
  }

  private static Map<String, JsonNode> parse(Path file, Set<Long> without) throws IOException {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    try (BufferedReader text = open(file)) {
      text.lines()
          .map(Rows::bare)
          .filter(line -> line.startsWith("{") && !without.contains(number(line)))
          .forEach(line -> add(line, rows));
    }
    return rows;
  }

  private static BufferedReader open(Path file) throws IOException {
    // What is no UTF-8, since someone edited the file, is read as well as can be.
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  /** FNV-1a by UTF-16 units. */
  private static long number(String line) {
    long number = 0xcbf29ce484222325L;
    for (int i = 0; i < line.length(); i++) {
      number = (number ^ line.charAt(i)) * 0x100000001b3L;
    }
    return number;
  }

  private static void add(String line, Map<String, JsonNode> rows) {
    try {
      JsonNode row = JSON.readTree(line);
      rows.put(row.path("id").asText(), row);
    } catch (JsonProcessingException e) {
      // Someone edited the file of the old site; it is about to be replaced.
    }
  }

  private static String bare(String line) {
    return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
  }
}
