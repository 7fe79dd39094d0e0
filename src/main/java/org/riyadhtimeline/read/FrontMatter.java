package org.riyadhtimeline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Problem;

/** {@code key: value} lines between two lines {@code ---} at the very start of a text. */
final class FrontMatter {

  private static final String FENCE = "---";
  private static final String KEYS = "title, date, publisher, author, url";

  private final String text;
  private final String path;
  private final List<Problem> problems;

  private @Nullable String title;
  private @Nullable LocalDate date;
  private @Nullable String publisher;
  private final List<String> authors = new ArrayList<>();
  private @Nullable String url;
  private boolean inAuthors;

  private FrontMatter(String text, String path, List<Problem> problems) {
    this.text = text;
    this.path = path;
    this.problems = problems;
  }

  /** What the front matter says; {@link Preamble#NONE} if there is none. */
  static Preamble read(String text, String path, List<Problem> problems) {
    if (!text.startsWith(FENCE)) {
      return Preamble.NONE;
    }
    List<Line> lines = Line.of(text, 0);
    if (!isFence(text, lines.get(0))) {
      return Preamble.NONE;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (isFence(text, lines.get(i))) {
        return new FrontMatter(text, path, problems).read(lines.subList(0, i + 1));
      }
    }
    problems.add(
        Problem.warning(path, 1, "front matter is never closed", "end it with a line of ---"));
    return Preamble.NONE;
  }

  private static boolean isFence(String text, Line line) {
    return line.indent() == 0 && text.substring(line.start(), line.end()).equals(FENCE);
  }

  private Preamble read(List<Line> lines) {
    for (int i = 1; i < lines.size() - 1; i++) {
      Line line = lines.get(i);
      if (!line.isBlank()) {
        read(i + 1, text.substring(line.start(), line.end()));
      }
    }
    int end = lines.get(lines.size() - 1).end();
    return new Preamble(end, title, date, DateOrigin.METADATA, publisher, authors, url);
  }

  private void read(int number, String line) {
    if (inAuthors && line.startsWith("- ")) {
      authors.add(unquoted(line.substring(2)));
      return;
    }
    inAuthors = false;
    int colon = line.indexOf(':');
    if (colon < 0) {
      warn(number, "is not “key: value”", "the keys are " + KEYS);
      return;
    }
    String value = unquoted(line.substring(colon + 1));
    String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    switch (key) {
      case "title" -> title = orNull(value);
      case "publisher" -> publisher = orNull(value);
      case "date" -> readDate(number, value);
      case "author", "authors" -> readAuthors(value);
      case "url" -> readUrl(number, value);
      default -> warn(number, "unknown key “" + key + "”", "the keys are " + KEYS);
    }
  }

  private void readDate(int number, String value) {
    try {
      date = LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
    } catch (DateTimeException e) {
      warn(number, "“" + value + "” is not a date", "write it as 2025-02-18");
    }
  }

  private void readAuthors(String value) {
    inAuthors = value.isEmpty();
    boolean list = value.startsWith("[") && value.endsWith("]");
    String names = list ? value.substring(1, value.length() - 1) : value;
    for (String name : names.split(list ? "," : " and |, ")) {
      if (!name.isBlank()) {
        authors.add(unquoted(name));
      }
    }
  }

  private void readUrl(int number, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://") || lower.startsWith("http://")) {
      url = value;
    } else {
      warn(number, "“" + value + "” is not an address", "it begins with https:// or http://");
    }
  }

  private void warn(int number, String message, String hint) {
    problems.add(Problem.warning(path, number, message, hint));
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private static String unquoted(String value) {
    String bare = value.strip();
    boolean quoted =
        bare.length() >= 2
            && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')
            && bare.charAt(bare.length() - 1) == bare.charAt(0);
    return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
