package org.riyadhtimeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.site.Axe;
import org.riyadhtimeline.site.BuiltSite;
import org.riyadhtimeline.site.HtmlChecker;
import org.riyadhtimeline.site.Links;
import org.riyadhtimeline.site.ReadSite;
import org.riyadhtimeline.site.ReadSite.From;

/** A site of 2,500 articles, about as much as a large newsroom brings out on one conflict. */
final class LargeCoverageTest {

  private static final int LARGEST_PAGE = 500_000;

  @TempDir static Path temp;
  private static BuiltSite site;

  @BeforeAll
  static void build() throws IOException {
    new Corpus(7).write(2_500, temp.resolve("seeds"));
    site = BuiltSite.of(temp.resolve("seeds"), temp.resolve("site"));
  }

  @Test
  void noPageIsLargerThanAReaderCanBear() {
    assertThat(site.pages()).hasSizeGreaterThan(2_500);
    for (String page : site.pages()) {
      assertThat(site.size(page)).as(page).isLessThanOrEqualTo(LARGEST_PAGE);
    }
  }

  @Test
  void everyLinkOfASampleOfPagesResolves() {
    Links links = new Links(site);
    List<String> pages = site.pages();
    for (int i = 0; i < pages.size(); i += 50) {
      assertThat(links.broken(pages.get(i))).isEmpty();
    }
    assertThat(links.broken("index.html")).isEmpty();
    assertThat(links.broken("people/index.html")).isEmpty();
  }

  /** The largest page of each kind that only large coverage has. */
  private static List<String> parts() {
    return Stream.of(
            "timeline/.*\\.html",
            "compare\\.\\d.*\\.html",
            "people/[^.]+\\.\\d.*\\.html",
            "articles/index\\.\\d.*\\.html")
        .map(
            kind ->
                site.pages().stream()
                    .filter(page -> page.matches(kind))
                    .max(Comparator.comparingLong(site::size))
                    .orElseThrow(() -> new AssertionError("no page of the kind " + kind)))
        .toList();
  }

  @Test
  void theHtmlCheckerFindsNoErrorOnItsParts() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    for (String page : parts()) {
      assertThat(checker.errors(site.bytes(page))).as(page).isEmpty();
    }
  }

  @Test
  void everyReaderCanUseItsPartsAndTheSearch() throws IOException {
    try (ReadSite reader = ReadSite.open(site, temp.resolve("profile"))) {
      SoftAssertions softly = new SoftAssertions();
      for (int width : new int[] {320, 1280}) {
        reader.browser().look(width, width == 320);
        for (String page : parts()) {
          reader.go(width == 320 ? From.DISK : From.HTTP, page);
          softly.assertThat(Axe.violations(reader)).as("%s at %d", page, width).isEmpty();
        }
      }
      softly.assertAll();
      reader.go(From.DISK, "search.html");
      reader.one("input[name=q]").sendKeys("ferry");
      reader.await("document.querySelectorAll('.results li').length > 5");
      assertThat(reader.one(".results mark").getText()).isEqualToIgnoringCase("ferry");
    }
  }
}
