package org.riyadhtimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the seeds' site, without a browser. */
final class SiteFilesTest {

  @TempDir static Path temp;
  private static BuiltSite site;

  @BeforeAll
  static void build() {
    site = BuiltSite.ofSeeds(temp.resolve("site"));
  }

  @Test
  void everyLinkAndAnchorResolves() {
    Links links = new Links(site);
    assertThat(site.pages().stream().flatMap(p -> links.broken(p).stream())).isEmpty();
  }

  @Test
  void noAnchorStandsTwiceOnAPage() {
    for (String page : site.pages()) {
      Set<String> seen = new HashSet<>();
      List<String> twice =
          Jsoup.parse(site.text(page)).select("[id]").stream()
              .map(Element::id)
              .filter(id -> !seen.add(id))
              .toList();
      assertThat(twice).as(page).isEmpty();
    }
  }

  @Test
  void theHtmlCheckerFindsNoError() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    List<String> errors = new ArrayList<>();
    for (String page : site.pages()) {
      checker.errors(site.bytes(page)).forEach(error -> errors.add(page + ":" + error));
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void theHtmlCheckerWouldFindAnError() throws Exception {
    String page =
        site.text("index.html").replaceFirst("<main[^>]*>", "$0<p><div role=nobody></div>");
    assertThat(new HtmlChecker().errors(page.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  @Test
  void everyPageHasATitleOfItsOwn() {
    Set<String> titles = new HashSet<>();
    for (String page : site.pages()) {
      Document document = Jsoup.parse(site.text(page));
      assertThat(document.title()).as(page).isNotBlank();
      assertThat(titles.add(document.title()) || page.equals("embed.html"))
          .as(page + ": " + document.title())
          .isTrue();
      assertThat(document.select("h1")).as(page).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void namesNeverDifferByCaseAlone() {
    assertThat(site.files().stream().map(f -> f.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
  }

  @Test
  void everyQuotationShownStandsInAnArticle() throws IOException {
    StringBuilder articles = new StringBuilder();
    try (var files = Files.newDirectoryStream(BuiltSite.SEEDS, "*.txt")) {
      for (Path file : files) {
        articles.append(Files.readString(file)).append('\n');
      }
    }
    String text = articles.toString().replaceAll("\\s+", " ");
    for (String page : site.pages()) {
      for (Element quote : Jsoup.parse(site.text(page)).select("blockquote, q")) {
        for (String part : quote.text().split(" … | \\[…] ")) {
          String words = part.replaceAll("^[“”\"‘’']+|[“”\"‘’']+$", "").strip();
          assertThat(text).as(page).contains(words);
        }
      }
    }
  }
}
