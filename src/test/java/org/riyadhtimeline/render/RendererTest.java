package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.SiteInfo.ArticleText;

final class RendererTest {

  private final Coverage coverage = Invented.coverage();
  private final Rendered site = Rendered.of(coverage);

  @Test
  void everyLinkLeadsToAFileAndAnchorOfTheSite() {
    Map<String, Document> pages = site.pages();
    List<String> broken = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!target.startsWith("https://") && !target.startsWith("data:")) {
              check(path, target, pages, broken);
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private void check(String path, String target, Map<String, Document> pages, List<String> broken) {
    URI uri = URI.create("https://site.example/" + path).resolve(target);
    String file = uri.getPath().substring(1);
    String anchor = uri.getFragment();
    boolean found = site.files().containsKey(file);
    if (found && anchor != null) {
      found = pages.containsKey(file) && pages.get(file).getElementById(anchor) != null;
    }
    if (!found) {
      broken.add(path + " -> " + target);
    }
  }

  @Test
  void noIdStandsTwiceOnAPage() {
    site.pages()
        .forEach(
            (path, page) -> {
              Set<String> seen = new HashSet<>();
              page.select("[id]")
                  .forEach(
                      element ->
                          assertThat(seen.add(element.id()))
                              .as(path + "#" + element.id())
                              .isTrue());
            });
  }

  @Test
  void everyQuotationStandsOnItsSpeakersPageWordForWord() {
    for (Quote quote : coverage.quotes()) {
      String person = Site.personId(quote.speaker());
      if (person != null) {
        Document page = site.page("people/" + person + ".html");
        assertThat(page.text()).contains(quote.text().split(" … ")[0]);
      }
    }
  }

  @Test
  void anEventAnswersToTheAnchorOfEachOfItsMentionsOnTheTimelineAndInTheArticle() {
    Site facts = new Site(coverage);
    for (Event event : coverage.events()) {
      for (EventMention mention : event.mentions()) {
        String anchor = facts.anchor(mention);
        assertThat(site.page("index.html").getElementById(anchor)).as(anchor).isNotNull();
        Element words = site.page(facts.articlePage(mention.article())).getElementById(anchor);
        assertThat(words).as(anchor).isNotNull();
        String text = facts.article(mention.article()).text();
        assertThat(words.text()).isEqualTo(mention.span().in(text));
      }
    }
  }

  @Test
  void theArticlePageShowsTheExactWordsOfAQuotationAtItsAnchor() {
    Site facts = new Site(coverage);
    for (Quote quote : coverage.quotes()) {
      Element words =
          site.page(facts.articlePage(quote.article())).getElementById(facts.anchor(quote));
      assertThat(words).as(quote.id()).isNotNull();
      String text = facts.article(quote.article()).text();
      assertThat(words.text()).isEqualTo(quote.span().in(text));
    }
  }

  @Test
  void plansStandApartFromWhatHappened() {
    Document page = site.page("index.html");
    assertThat(page.select(".stretch.ahead .event h3").eachText())
        .containsExactly(
            "A joint commission was unlikely to meet next week", "A second round is planned");
    assertThat(page.select(".stretch.ahead .when .status").eachText())
        .containsExactly("in doubt", "planned");
    assertThat(page.select(".stretch.background .when p").eachText())
        .containsExactly("1974", "March 2021", "about 2023");
  }

  @Test
  void hostsAreNamedAsHostsAndComeAfterTheDelegations() {
    assertThat(site.page("people/index.html").select(".delegation .label").eachText())
        .containsExactly("Northmark", "Estavia", "Sarnia, host", "Northmark", "Side not stated");
  }

  @Test
  void anInferredDateSaysHowItWasConcluded() {
    String page = site.page("articles/river-crossing.html").text();
    assertThat(page).contains("or shortly after", "How the date was concluded");
    assertThat(site.page("index.html").select(".pill").eachText())
        .contains("The Northern Herald · date inferred");
  }

  @Test
  void nothingUncertainAboutNamedPeopleIsPublished() {
    site.files()
        .forEach(
            (path, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("candidates"));
  }

  @Test
  void theSameCoverageGivesTheSameBytesWhateverTheMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Rendered again = Rendered.of(Invented.coverage());
      assertThat(again.files().keySet()).isEqualTo(site.files().keySet());
      again
          .files()
          .forEach(
              (path, content) -> assertThat(content).as(path).isEqualTo(site.files().get(path)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anArticleIdThatIsNoFileNameGetsOne() {
    assertThat(site.files().keySet().stream().filter(path -> path.startsWith("articles/tolls")))
        .singleElement()
        .asString()
        .matches("articles/tolls-2025-[a-z0-9]+\\.html");
  }

  @Test
  void aBaseUrlGivesCanonicalAddressesAPictureAndASitemap() {
    Rendered based =
        Rendered.of(Invented.coverage(ArticleText.SENTENCES, "https://talks.example/bridge/"));
    Document page = based.page("people/per-holm.html");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://talks.example/bridge/people/per-holm.html");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://talks.example/bridge/assets/share.png");
    assertThat(based.files()).containsKey("assets/share.png");
    assertThat(based.text("sitemap.xml")).contains("<loc>https://talks.example/bridge/</loc>");
    assertThat(based.page("index.html").select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://talks.example/bridge/");
    assertThat(site.files()).doesNotContainKeys("sitemap.xml", "assets/share.png");
    assertThat(site.page("index.html").select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void aFormerAddressLeadsToTheNewOne() {
    Document page = site.page("people/holm.html");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=per-holm.html");
    assertThat(page.select("main a").attr("href")).isEqualTo("per-holm.html");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("per-holm.html");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(site.text("people/holm.xml")).isEqualTo(site.text("people/per-holm.xml"));
    Rendered based =
        Rendered.of(Invented.coverage(ArticleText.SENTENCES, "https://talks.example/bridge/"));
    assertThat(based.page("people/holm.html").select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://talks.example/bridge/people/per-holm.html");
    assertThat(based.text("sitemap.xml")).contains("people/per-holm.html").doesNotContain("/holm");
    assertThat(site.page("people/index.html").select("a[href=holm.html]")).isEmpty();
  }

  @Test
  void anInferredDateIsToldOnceWhereItMatters() {
    Document timeline = site.page("index.html");
    assertThat(timeline.select(".event .pill").eachText())
        .contains("The Northern Herald · date inferred")
        .filteredOn(pill -> pill.contains("inferred"))
        .hasSize(2);
    assertThat(timeline.select(".background .pill").text()).doesNotContain("inferred");
    Document idris = site.page("people/idris-al-qasim.html");
    assertThat(idris.select(".quote-day .label").text())
        .isEqualTo("8 April 2025 date of the article, inferred");
    assertThat(idris.select(".pill").text()).doesNotContain("inferred");
    assertThat(site.page("people/per-holm.html").select(".quote-day .label").text())
        .isEqualTo("9 April 2025 date of the article");
  }

  @Test
  void howMuchOfAnArticleIsShownIsTheEditorsChoice() {
    String left = "Prince Idris al-Qasim, who hosted the talks";
    String never = "The weather kept all other ministers away";
    String path = "articles/river-crossing.html";
    assertThat(site.page(path).text()).contains(left).doesNotContain(never);
    assertThat(Rendered.of(Invented.coverage(ArticleText.FULL, null)).page(path).text())
        .contains(left, never);
    assertThat(
            Rendered.of(Invented.coverage(ArticleText.QUOTES, null))
                .page(path)
                .select(".block")
                .text())
        .contains("“keep the door open”")
        .doesNotContain(left);
  }

  @Test
  void aThemeReplacesTemplatesWordsAndAssetsOneByOne(@TempDir Path theme) throws IOException {
    Files.writeString(theme.resolve("strings.properties"), "people=Les gens\n");
    Files.createDirectory(theme.resolve("assets"));
    Files.writeString(theme.resolve("assets/site.css"), ":root { --ink: #123 }");
    Files.writeString(theme.resolve("assets/extra.svg"), "<svg/>");
    Files.writeString(theme.resolve("about.ftlh"), "<p>${s.people} ${site.title}</p>");
    Rendered themed = Rendered.of(coverage, theme);
    assertThat(themed.text("about.html")).isEqualTo("<p>Les gens The bridge talks</p>");
    assertThat(themed.text("assets/site.css")).isEqualTo(":root { --ink: #123 }");
    assertThat(themed.files()).containsKey("assets/extra.svg");
    assertThat(themed.page("index.html").select("nav a").eachText())
        .contains("Les gens", "Articles");
  }

  @Test
  void anErrorInATemplateIsToldWithNameAndLine(@TempDir Path theme) throws IOException {
    Files.writeString(theme.resolve("about.ftlh"), "<p>\n<p>\n${nothing}\n");
    String path = theme.resolve("about.ftlh").toString().replace('\\', '/');
    assertThatThrownBy(() -> Rendered.of(coverage, theme))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(path + ":3: ");
    Files.writeString(theme.resolve("about.ftlh"), "<p>\n<#if x>");
    assertThatThrownBy(() -> Rendered.of(coverage, theme))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(path + ":2: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"about.ftlh", "strings.properties", "assets/site.css", "assets"})
  void aThemeCannotReachOutOfItsFolder(String link, @TempDir Path temp) throws IOException {
    Path secret = Files.createDirectory(temp.resolve("secret"));
    Files.writeString(secret.resolve("site.css"), "secret");
    Path theme = Files.createDirectory(temp.resolve("theme"));
    Files.createDirectories(theme.resolve(link).getParent());
    Path target = link.equals("assets") ? secret : secret.resolve("site.css");
    Files.createSymbolicLink(theme.resolve(link), target);

    assertThatThrownBy(() -> Rendered.of(coverage, theme))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(link)
        .hasMessageEndingWith(": is a link out of the folder, not followed");
  }

  @Test
  void aTemplateCannotIncludeWhatIsOutOfItsFolder(@TempDir Path temp) throws IOException {
    Path theme = Files.createDirectory(temp.resolve("theme"));
    Files.writeString(temp.resolve("secret"), "secret");
    for (String name : List.of("../secret", "/../secret", "*/../../secret", "file:" + temp)) {
      Files.writeString(theme.resolve("about.ftlh"), "<#include \"" + name + "\">");
      assertThatThrownBy(() -> Rendered.of(coverage, theme))
          .as(name)
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("about.ftlh:1: ");
    }
  }

  @Test
  void aTemplateCannotReachJavaClasses(@TempDir Path theme) throws IOException {
    for (String reach :
        List.of(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${head?api.class}",
            "${head.class.name}",
            "${head.getClass().getClassLoader()}")) {
      Files.writeString(theme.resolve("about.ftlh"), reach);
      assertThatThrownBy(() -> Rendered.of(coverage, theme))
          .as(reach)
          .isInstanceOf(ProblemException.class);
    }
  }
}
