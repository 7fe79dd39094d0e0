package org.riyadhtimeline.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/** Every word of the interface, by key. */
final class Strings {

  static final String FILE = "strings.properties";

  private final Map<String, String> values;

  private Strings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** The shipped words, each replaced by the theme's where it has one. */
  static Strings of(Theme theme) {
    return new Strings(properties(theme, FILE));
  }

  /** What the theme's own file of words has. */
  static Map<String, String> own(Theme theme) {
    Map<String, String> values = new LinkedHashMap<>();
    try {
      load(theme.read(FILE), values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  /** A file of properties in UTF-8, shipped ones first, the theme's over them. */
  static Map<String, String> properties(Theme theme, String name) {
    Map<String, String> values = new LinkedHashMap<>();
    try {
      load(theme.shipped(name), values);
      if (theme.own(name) != null) {
        load(theme.read(name), values);
      }
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.error(
              theme.shownName(name),
              0,
              "a \\u in it is not followed by four digits of a character",
              "write the character itself, or \\\\ for a backslash"),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  private static void load(byte[] bytes, Map<String, String> into) throws IOException {
    Properties read = new Properties();
    read.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    read.stringPropertyNames().forEach(key -> into.put(key, read.getProperty(key)));
  }

  /** All of them, for templates. */
  Map<String, String> all() {
    return values;
  }

  /** The words for {@code key} with {@code {0}}, {@code {1}} … replaced by the arguments. */
  String get(String key, Object... arguments) {
    String words = values.get(key);
    if (words == null) {
      throw new IllegalStateException("strings.properties has no " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return words;
  }

  /** The words for a number of things: {@code keyOne} or {@code keyOther}. */
  String count(String key, int n, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = number(n);
    System.arraycopy(more, 0, arguments, 1, more.length);
    return get(key + (n == 1 ? "One" : "Other"), arguments);
  }

  /** 25,000 for 25000. */
  String number(int n) {
    String digits = Integer.toString(n);
    StringBuilder out = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      out.insert(at, get("thousands"));
    }
    return out.toString();
  }

  /** Several phrases as one: "a, b and c". */
  String list(Iterable<String> phrases) {
    StringBuilder out = new StringBuilder();
    String last = null;
    for (String phrase : phrases) {
      if (last != null) {
        out.append(out.isEmpty() ? "" : get("listComma")).append(last);
      }
      last = phrase;
    }
    if (last == null) {
      return "";
    }
    return out.isEmpty() ? last : out.append(get("listAnd")).append(last).toString();
  }
}
