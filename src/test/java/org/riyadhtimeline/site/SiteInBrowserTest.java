package org.riyadhtimeline.site;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the seeds' site in Chromium, from disk and over HTTP under a sub-path. */
final class SiteInBrowserTest {

  @TempDir static Path temp;
  private static BuiltSite site;
  private static Browser browser;
  private static SiteServer server;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open(temp.resolve("profile"));
    site = BuiltSite.ofSeeds(temp.resolve("a site"));
    server = new SiteServer(site.folder());
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void fromDiskEachPageIsQuietAndKeepsToItself() {
    assertQuiet(site.folder().toUri().toString());
  }

  @Test
  void overHttpEachPageIsQuietAndKeepsToItself() {
    assertQuiet(server.base());
  }

  private static void assertQuiet(String base) {
    SoftAssertions softly = new SoftAssertions();
    Links links = new Links(site);
    browser.console();
    browser.requests();
    for (String page : site.pages()) {
      browser.driver().get(base + page);
      softly.assertThat(browser.console()).as("console of %s", page).isEmpty();
      softly
          .assertThat(browser.requests())
          .as("requests of %s", page)
          .allMatch(url -> url.startsWith(base) || url.startsWith("data:"));
      softly.assertThat(broken(base, page, links)).as("links of %s", page).isEmpty();
    }
    softly.assertAll();
  }

  /** The links as they are once the page's scripts have run. */
  private static List<String> broken(String base, String page, Links links) {
    List<?> hrefs =
        (List<?>)
            browser
                .driver()
                .executeScript(
                    "return [...document.querySelectorAll('a[href]')]"
                        + ".map(a => new URL(a.getAttribute('href'), document.baseURI).href)");
    List<String> broken = new ArrayList<>();
    for (Object href : hrefs == null ? List.of() : hrefs) {
      String link = String.valueOf(href).replace(base, "https://site.invalid/");
      String wrong = links.wrong(page, link);
      if (!wrong.isEmpty()) {
        broken.add(wrong);
      }
    }
    return broken;
  }

  /** One page of each kind. */
  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>(site.pages());
    kinds.removeIf(page -> page.startsWith("people/") || page.startsWith("articles/"));
    kinds.addAll(
        List.of(
            "people/index.html",
            site.fullest("people"),
            "articles/index.html",
            site.fullest("articles")));
    return kinds;
  }

  @ParameterizedTest
  @CsvSource({"320, false", "320, true", "1280, false", "1280, true"})
  void axeFindsNothing(int width, boolean dark) {
    SoftAssertions softly = new SoftAssertions();
    browser.look(width, dark);
    for (String page : kinds()) {
      browser.driver().get(server.base() + page);
      Results results = new AxeBuilder().setLegacyMode(true).analyze(browser.driver());
      softly
          .assertThat(
              results.getViolations().stream()
                  .flatMap(
                      rule ->
                          rule.getNodes().stream()
                              .map(node -> rule.getId() + ": " + node.getHtml())))
          .as("%s at %d, %s", page, width, dark ? "dark" : "light")
          .isEmpty();
      softly
          .assertThat(
              (Boolean)
                  browser
                      .driver()
                      .executeScript(
                          "return document.documentElement.scrollWidth <= window.innerWidth"))
          .as("%s scrolls sideways at %d", page, width)
          .isTrue();
    }
    softly.assertAll();
  }
}
