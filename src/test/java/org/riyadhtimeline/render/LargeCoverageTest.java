package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.Coverage;

/** A coverage of 2,500 articles: everything is there, and no page is too long to load. */
final class LargeCoverageTest {

  private static final int LONGEST = 500_000;
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern SOURCES = Pattern.compile("<span class=\"sources\">.*");
  private static final Pattern HREF = Pattern.compile("<[a-z][^<>]* (?:href|src)=\"([^\"]+)\"");

  @Test
  void longListsAreSplitAndEveryWayBetweenTheirPartsLeadsSomewhere() {
    Coverage coverage = ManyTalks.of(2_500);
    Map<String, Set<String>> ids = new HashMap<>();
    Map<String, Set<String>> links = new HashMap<>();
    List<String> tooLong = new ArrayList<>();
    List<String> tooManySources = new ArrayList<>();
    new Renderer(null)
        .render(coverage)
        .forEach(
            page -> {
              boolean html = page.path().endsWith(".html");
              String text = html ? new String(page.content(), StandardCharsets.UTF_8) : "";
              ids.put(page.path(), all(ID, text));
              links.put(page.path(), all(HREF, text));
              if (html && mostPills(text) > 6) {
                tooManySources.add(page.path());
              }
              if ((html || page.path().endsWith(".js")) && page.content().length > LONGEST) {
                tooLong.add(page.path() + " " + page.content().length);
              }
            });
    assertThat(tooLong).isEmpty();
    assertThat(tooManySources).isEmpty();
    assertThat(broken(ids, links)).isEmpty();
    Site site = new Site(coverage);
    Set<String> anchors = new HashSet<>();
    ids.values().forEach(anchors::addAll);
    List<String> lost = new ArrayList<>();
    coverage.events().stream()
        .map(site::anchor)
        .filter(id -> !anchors.contains(id))
        .forEach(lost::add);
    coverage.quotes().stream()
        .map(site::anchor)
        .filter(id -> !anchors.contains(id))
        .forEach(lost::add);
    assertThat(lost).isEmpty();
  }

  /** The most sources that stand in a row on a page. */
  private static int mostPills(String page) {
    return SOURCES
        .matcher(page)
        .results()
        .mapToInt(row -> row.group().split("class=\"pill\"", -1).length - 1)
        .max()
        .orElse(0);
  }

  private static List<String> broken(Map<String, Set<String>> ids, Map<String, Set<String>> links) {
    List<String> broken = new ArrayList<>();
    links.forEach(
        (path, targets) -> {
          String folder = path.substring(0, path.lastIndexOf('/') + 1);
          for (String target : targets) {
            int hash = target.indexOf('#');
            String file = hash < 0 ? target : target.substring(0, hash);
            String at =
                file.isEmpty() ? path : file.startsWith("../") ? file.substring(3) : folder + file;
            boolean found = ids.containsKey(at);
            if (found && hash >= 0) {
              found = ids.get(at).contains(target.substring(hash + 1));
            }
            if (!found && !target.startsWith("data:")) {
              broken.add(path + " -> " + target);
            }
          }
        });
    return broken;
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
