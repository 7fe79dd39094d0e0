package org.riyadhtimeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.site.BuiltSite;
import org.riyadhtimeline.site.Links;

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
}
