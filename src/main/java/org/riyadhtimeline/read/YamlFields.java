package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;

/**
 * The values of a set of keys, each asked for by its name. What is not as asked for becomes a
 * problem with its place and counts as not given.
 */
final class YamlFields {

  /** More changes than this, and a known key is no help with an unknown one. */
  private static final int NEAR = 3;

  private final String path;
  private final Yaml place;
  private final Map<String, Yaml> values = new LinkedHashMap<>();
  private final List<Problem> problems;

  private YamlFields(String path, Yaml place, List<Problem> problems) {
    this.path = path;
    this.place = place;
    this.problems = problems;
  }

  /**
   * The fields of {@code yaml}, which is to be a set of keys among {@code known}.
   *
   * @param problems told of everything that is not so
   */
  static YamlFields of(String path, Yaml yaml, List<String> known, List<Problem> problems) {
    YamlFields fields = new YamlFields(path, yaml, problems);
    if (!(yaml instanceof Yaml.Mapping mapping)) {
      fields.tell(
          yaml,
          yaml.kind() + " stands where keys are expected",
          "write a key, a colon and a value: “" + known.get(0) + ": …”");
      return fields;
    }
    if (mapping.entries().isEmpty()) {
      fields.tell(yaml, "nothing stands here", "write a key and a value, or remove it");
    }
    for (Yaml.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (known.contains(key)) {
        fields.values.put(key, entry.value());
      } else {
        fields.tell(entry.key(), "unknown key “" + key + "”", nearest(key, known));
      }
    }
    return fields;
  }

  private static String nearest(String key, List<String> known) {
    LevenshteinDistance distance = new LevenshteinDistance(NEAR);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int changes = distance.apply(key, candidate);
      if (changes >= 0 && changes < least && changes < candidate.length()) {
        best = candidate;
        least = changes;
      }
    }
    return best != null
        ? "did you mean “" + best + "”?"
        : "the keys known here are " + String.join(", ", known);
  }

  /** A text that is not blank; null where it is not given. */
  @Nullable String text(String key) {
    Yaml value = values.get(key);
    if (value == null) {
      return null;
    }
    if (value instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text().strip();
    }
    tell(value, "“" + key + "” is to be a text", key + ": some words");
    return null;
  }

  /** A text that has to be given; an empty one, and a problem, where it is not. */
  String needed(String key) {
    if (!values.containsKey(key)) {
      tell(place, "“" + key + "” is missing here", "add “" + key + ": …” to this entry");
      return "";
    }
    return Objects.requireNonNullElse(text(key), "");
  }

  /**
   * A text that {@code meaning} understands; null where it is not given.
   *
   * @param meaning throws an IllegalArgumentException or returns null where it does not
   */
  <T> @Nullable T value(String key, String expected, Function<String, @Nullable T> meaning) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    T value = null;
    try {
      value = meaning.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      // told below
    }
    if (value == null) {
      tell(
          Objects.requireNonNull(values.get(key)),
          "“" + text + "” is no value for “" + key + "”",
          "write " + expected);
    }
    return value;
  }

  /** {@code true} or {@code false}; null where it is not given. */
  @Nullable Boolean yesOrNo(String key) {
    return value(
        key,
        "true or false",
        text ->
            switch (text) {
              case "true", "yes" -> true;
              case "false", "no" -> false;
              default -> null;
            });
  }

  /** The texts of a list, or the one text that stands in its place. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Yaml item : items(key)) {
      if (item instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
        texts.add(scalar.text().strip());
      } else {
        tell(item, "“" + key + "” is to be a list of texts", key + ": [one, other]");
      }
    }
    return texts;
  }

  /** The texts of a list of at least two. */
  List<String> twoOrMore(String key) {
    List<String> texts = texts(key);
    if (texts.size() < 2) {
      Yaml at = Objects.requireNonNullElse(values.get(key), place);
      tell(at, "“" + key + "” is to be a list of two or more", key + ": [one, other]");
    }
    return texts;
  }

  /** The items of a list, or the one item that stands in its place. */
  List<Yaml> items(String key) {
    Yaml value = values.get(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof Yaml.Sequence list ? list.items() : List.of(value);
  }

  void tell(Yaml at, String message, @Nullable String hint) {
    problems.add(new Problem(Problem.Severity.ERROR, path, at.line(), at.column(), message, hint));
  }
}
