package org.riyadhtimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code site-out} is what the seeds build. If this fails: {@code mvn -q compile exec:java}. */
final class CommittedSiteTest {

  @TempDir Path temp;

  @Test
  void theCommittedSiteIsWhatTheSeedsBuild() {
    assertThat(Path.of("site-out"))
        .as("site-out is missing: run mvn -q compile exec:java")
        .isDirectory();
    BuiltSite committed = new BuiltSite(Path.of("site-out"));
    BuiltSite fresh = BuiltSite.ofSeeds(temp.resolve("site"));
    assertThat(committed.files())
        .as("site-out is stale: run mvn -q compile exec:java")
        .isEqualTo(fresh.files());
    for (String file : fresh.files()) {
      assertThat(committed.text(file))
          .as("site-out/%s is stale: run mvn -q compile exec:java", file)
          .isEqualTo(fresh.text(file));
    }
    assertThat(committed.content()).isEqualTo(fresh.content());
  }

  @Test
  void aPersonsPageShowsASentenceOnceHoweverMuchIsReportedInIt() {
    BuiltSite site = new BuiltSite(Path.of("site-out"));
    for (String file : site.files()) {
      if (file.startsWith("people/") && file.endsWith(".html")) {
        assertThat(Jsoup.parse(site.text(file)).select(".reported .words").eachText())
            .as(file)
            .doesNotHaveDuplicates();
      }
    }
  }
}
