package org.riyadhtimeline.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
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

  static Rows differing(byte[] before, byte[] after) {
    String old = new String(before, StandardCharsets.UTF_8);
    String now = new String(after, StandardCharsets.UTF_8);
    return new Rows(parse(old, lines(now)), parse(now, lines(old)));
  }

  private static Set<String> lines(String text) {
    Set<String> lines = new HashSet<>();
    text.lines().map(Rows::bare).forEach(lines::add);
    return lines;
  }

  private static Map<String, JsonNode> parse(String text, Set<String> without) {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    text.lines()
        .map(Rows::bare)
        .filter(line -> line.startsWith("{") && !without.contains(line))
        .forEach(line -> add(line, rows));
    return rows;
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
