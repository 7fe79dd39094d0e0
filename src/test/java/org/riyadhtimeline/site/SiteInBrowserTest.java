package org.riyadhtimeline.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.riyadhtimeline.site.ReadSite.From;

/** Every page of the seeds' site in Chromium, from disk and over HTTP under a sub-path. */
final class SiteInBrowserTest {

  @TempDir static Path temp;
  @AutoClose private static ReadSite reader;

  @BeforeAll
  static void open() throws IOException {
    reader = ReadSite.ofSeeds(temp);
  }

  @ParameterizedTest
  @EnumSource
  void eachPageIsQuietAndKeepsToItself(From from) {
    assertQuiet(reader.base(from));
  }

  private static void assertQuiet(String base) {
    BuiltSite site = reader.site();
    Browser browser = reader.browser();
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
            reader.run(
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
    BuiltSite site = reader.site();
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
  @CsvSource({
    "DISK, 320, false",
    "DISK, 320, true",
    "DISK, 1280, false",
    "DISK, 1280, true",
    "HTTP, 320, false",
    "HTTP, 320, true",
    "HTTP, 1280, false",
    "HTTP, 1280, true"
  })
  void axeFindsNothing(From from, int width, boolean dark) {
    SoftAssertions softly = new SoftAssertions();
    reader.browser().look(width, dark);
    for (String page : kinds()) {
      reader.go(from, page);
      softly
          .assertThat(Axe.violations(reader))
          .as("%s from %s at %d, %s", page, from, width, dark ? "dark" : "light")
          .isEmpty();
    }
    softly.assertAll();
  }
}
