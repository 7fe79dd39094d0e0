package org.riyadhtimeline.merge;

import java.util.List;
import java.util.stream.Collectors;

/** Writes entries for the list {@code decisions} of {@code coverage.yaml}. */
final class Remedy {

  private Remedy() {}

  /** {@code {KEY: ["A", "B"]}} */
  static String list(String key, List<String> values) {
    return "{"
        + key
        + ": ["
        + values.stream().map(Remedy::quoted).collect(Collectors.joining(", "))
        + "]}";
  }

  /**
   * {@code {KEY: "VALUE", …}}
   *
   * @param pairs keys and values in turn; a value that is to be filled in or is no text stands bare
   */
  static String entry(String... pairs) {
    StringBuilder out = new StringBuilder("{");
    for (int i = 0; i < pairs.length; i += 2) {
      String value = pairs[i + 1];
      boolean bare = value.matches("[A-Z-]{4,12}|[0-9-]{4,10}|true|false|none");
      out.append(i > 0 ? ", " : "").append(pairs[i]).append(": ");
      out.append(bare ? value : quoted(value));
    }
    return out.append('}').toString();
  }

  /** As YAML reads back in one line. */
  static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        out.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
      }
    }
    return out.append('"').toString();
  }
}
