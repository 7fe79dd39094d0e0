package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.merge.Merger;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.SiteInfo.ArticleText;
import org.riyadhtimeline.read.SeedReader;

/** What is told of people leads back to the words that say it. */
final class EvidenceTest {

  @Test
  void everyRoleLeadsToItsWordsInTheArticle() {
    check(Invented.coverage());
    check(seeds(ArticleText.SENTENCES));
    check(seeds(ArticleText.FULL));
  }

  private static void check(Coverage coverage) {
    Rendered rendered = Rendered.of(coverage);
    Map<String, Document> pages = rendered.pages();
    int roles = 0;
    int tables = 0;
    for (Person person : coverage.people()) {
      Document page = pages.get("people/" + person.id() + ".html");
      for (PersonRole role : person.roles()) {
        Element words = target(role.mention(), 'r', page, pages);
        if (words != null) {
          roles++;
          assertThat(PersonRole.key(words.text()))
              .as(person.id())
              .startsWith(PersonRole.key(role.text()));
        }
      }
      for (Mention mention : person.tableEvidence()) {
        Element sentence = target(mention, 'p', page, pages);
        if (sentence != null) {
          tables++;
          assertThat(text(coverage, mention)).as(person.id()).startsWith(sentence.text());
        }
      }
      for (Element pill : page.select(".facts .pill, .named .pill")) {
        assertThat(pill.attr("href")).as(person.id()).contains("#");
      }
    }
    assertThat(roles).isGreaterThanOrEqualTo(coverage.people().size() - 2);
    assertThat(tables).isGreaterThanOrEqualTo(4);
  }

  /** The words a pill on {@code page} leads to; null if none leads there. */
  private static Element target(
      Mention mention, char kind, Document page, Map<String, Document> pages) {
    String end = "-" + kind + mention.span().start();
    for (Element pill : page.select(".pill[href$=" + end + "]")) {
      String href = pill.attr("href").replaceFirst("^\\.\\./", "");
      String[] parts = href.split("#");
      if (parts[1].startsWith(Slug.of(mention.article()))) {
        Element words = pages.get(parts[0]).getElementById(parts[1]);
        assertThat(words).as(href).isNotNull();
        return words;
      }
    }
    return null;
  }

  private static String text(Coverage coverage, Mention mention) {
    return coverage.articles().stream()
        .filter(article -> article.id().equals(mention.article()))
        .map(article -> Markup.oneLine(mention.span().in(article.text())))
        .collect(Collectors.joining());
  }

  @Test
  void aRoleHasEveryArticleThatGivesItHoweverSpelt(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), " date 2031-05-05 US trade adviser Ann Kova said it was late.");
    Files.writeString(
        folder.resolve("b.txt"), " date 2031-05-06 U.S. trade advisor Ann Kova said it was early.");

    Document page =
        Rendered.of(coverage(folder, ArticleText.SENTENCES)).page("people/ann-kova.html");

    assertThat(page.select(".facts a[href*=-r]").eachAttr("href"))
        .containsExactly("../articles/a.html#a-r17", "../articles/b.html#b-r17");
  }

  private static Coverage seeds(ArticleText shown) {
    return coverage(Path.of("seeds"), shown);
  }

  private static Coverage coverage(Path folder, ArticleText shown) {
    List<ArticleFacts> facts =
        SeedReader.read(folder).articles().stream().map(Extractor::extract).toList();
    return Merger.merge(new SiteInfo("The talks", "", null, shown), facts);
  }

  @Test
  void somebodyWhoIsOnlyNamedHasThePlacesThatNameHim() {
    Rendered site = Rendered.of(Invented.coverage());
    Document carla = site.page("people/carla-reis.html");
    assertThat(carla.select(".named li").eachText())
        .containsExactly(
            "Northmark's security adviser, Per Holm, and the Estavian envoy Carla Reis joined the"
                + " ministers at the table. The Northern Herald");
    assertThat(carla.select(".named mark").text()).isEqualTo("Estavian envoy");
    assertThat(site.page("people/per-holm.html").select(".named")).isEmpty();
  }

  @Test
  void whereOnlyQuotedWordsAreShownNoLinkPromisesMore() {
    Rendered site = Rendered.of(Invented.coverage(ArticleText.QUOTES, null));
    Document carla = site.page("people/carla-reis.html");
    assertThat(carla.select(".facts .pill").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> !href.contains("#"));
    assertThat(carla.select(".named li").text()).doesNotContain("joined the ministers");
  }

  @Test
  void theArticleSaysBesideItsWordsOfWhomTheyTell() {
    Document page = Rendered.of(Invented.coverage()).page("articles/river-crossing.html");
    Element table = page.select(".block:contains(joined the ministers)").first();
    assertThat(table.select(".notes .people a").eachText())
        .contains("People", "Per Holm", "Carla Reis");
    assertThat(table.select(".notes .people a[href]").eachAttr("href"))
        .contains("../people/per-holm.html");
  }
}
