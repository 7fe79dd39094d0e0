package org.riyadhtimeline.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.riyadhtimeline.model.Problem;

/**
 * What in a theme's folder has no effect: a template or a file of words that replaces none of ours,
 * and words nobody asks for. What a template of the theme itself names is the theme's own matter.
 */
final class ThemeCheck {

  /** Less alike, a name is no misspelling of the other. */
  private static final double SIMILAR = 0.75;

  private static final Pattern REPLACES = Pattern.compile(".*\\.(ftl|ftlh|ftlx|html|properties)");
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  private final Theme theme;
  private final Map<String, String> unknown = new TreeMap<>();
  private final StringBuilder templates = new StringBuilder();

  private ThemeCheck(Theme theme) {
    this.theme = theme;
  }

  /**
   * A warning for each, with the nearest name there is.
   *
   * @param strings the words of the interface that came with the tool
   */
  static List<Problem> of(Theme theme, Collection<String> strings) {
    Path folder = theme.overrides();
    if (folder == null) {
      return List.of();
    }
    ThemeCheck check = new ThemeCheck(theme);
    check.read(folder);
    List<Problem> problems = new ArrayList<>(check.files());
    problems.addAll(check.words(strings));
    return problems;
  }

  private void read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        boolean ours = Theme.REPLACEABLE.contains(name);
        if (REPLACES.matcher(name).matches() && theme.own(name) != null) {
          if (!ours) {
            unknown.put(name, file.toString().replace('\\', '/'));
          }
          if (!name.endsWith(".properties")) {
            templates.append(new String(theme.read(name), StandardCharsets.UTF_8)).append('\n');
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> files() {
    return unknown.entrySet().stream()
        .filter(file -> templates.indexOf("\"" + file.getKey() + "\"") < 0)
        .map(
            file ->
                Problem.warning(
                    file.getValue(),
                    0,
                    "replaces no file of the site's look",
                    nearest(file.getKey(), Theme.REPLACEABLE)))
        .toList();
  }

  private List<Problem> words(Collection<String> strings) {
    String name = Strings.FILE;
    if (theme.own(name) == null) {
      return List.of();
    }
    return new TreeSet<>(Strings.own(theme).keySet())
        .stream()
            .filter(key -> !strings.contains(key) && templates.indexOf("s." + key) < 0)
            .map(
                key ->
                    Problem.warning(
                        theme.shownName(name),
                        line(key),
                        "nothing on the site is called " + key,
                        nearest(key, strings)))
            .toList();
  }

  /** Where a key stands, from 1; 0 if it is written in a way of its own. */
  private int line(String key) {
    List<String> lines =
        new String(theme.read(Strings.FILE), StandardCharsets.UTF_8).lines().toList();
    Pattern entry = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*([=:\\s].*)?");
    for (int i = 0; i < lines.size(); i++) {
      if (entry.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String nearest(String name, Collection<String> names) {
    return names.stream()
        .max(
            Comparator.<String>comparingDouble(other -> LIKENESS.apply(name, other))
                .thenComparing(Comparator.reverseOrder()))
        .filter(other -> LIKENESS.apply(name, other) >= SIMILAR)
        .map(other -> "did you mean " + other + "?")
        .orElse("the names that have an effect are those in the folder templates of the tool");
  }
}
