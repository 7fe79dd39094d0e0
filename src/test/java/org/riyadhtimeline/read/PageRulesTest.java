package org.riyadhtimeline.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.read.PageHints.Hint;

/** What the single rules for pages must match, and what they must not. */
final class PageRulesTest {

  private static final String FRENCH = "Le café près de la forêt était fermé à midi, déjà.";

  @ParameterizedTest
  @CsvSource({
    "relatedArticles, ASIDE",
    "td-post-sharing, ASIDE",
    "newsletter-signup, ASIDE",
    "commentlist, TALK",
    "leserkommentare, TALK",
    "author-box, ASIDE",
    "author, PERSON",
    "entry-meta, LABEL",
    "sr-only, HIDDEN",
  })
  void knowsWhatNamesTell(String name, Hint hint) {
    assertThat(PageHints.of(div("class='" + name + "'"))).isEqualTo(hint);
    assertThat(PageHints.of(div("id='" + name + "'"))).isEqualTo(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "comments-open",
        "has-sidebar",
        "hidden-xs",
        "navy",
        "advice",
        "commentary",
        "shareholders",
        "story-body",
        "reader",
        "headline",
        "badge",
        "shadow"
      })
  void takesNothingFromOtherNames(String name) {
    assertThat(PageHints.of(div("class='" + name + "'"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden", "aria-hidden='true'", "style='color:red; display: none'"})
  void knowsWhatIsHidden(String attribute) {
    assertThat(PageHints.of(div(attribute))).isEqualTo(Hint.HIDDEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-02-18T23:30:00-05:00 | 2025-02-18",
        "2025-02-18 | 2025-02-18",
        "20250218 | 2025-02-18",
        "Tue Feb 18 21:30:09 EST 2025 | 2025-02-18",
        "February 18, 2025 | 2025-02-18",
        "18. Februar 2025, 14:05 Uhr | 2025-02-18",
        "le 18 février 2025 | 2025-02-18",
        "18 de febrero de 2025 | 2025-02-18",
        "18 февраля 2025 г. | 2025-02-18",
        "2025年2月18日 14:05 | 2025-02-18",
        "기사입력 2025-02-18 03:00:00 기사수정 2025-02-19 03:00:00 | 2025-02-18",
        "입력 2025년 2월 18일 | 2025-02-18",
        "úterý 18. února 2025 | 2025-02-18",
        "2025. február 18. | 2025-02-18",
        "18 февруари 2025 | 2025-02-18",
        "18 лютого 2025 року | 2025-02-18",
        "الثلاثاء ١٨ فبراير ٢٠٢٥ | 2025-02-18",
        "18 Şubat 2025 Salı | 2025-02-18",
        "Τρίτη, 18 Φεβρουαρίου 2025 | 2025-02-18",
        "18 בפברואר 2025 | 2025-02-18",
        "18. Okt. 2025 | 2025-10-18",
      })
  void readsDaysAsPagesWriteThem(String value, String day) {
    assertThat(PageDate.parse(value)).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2025年2月",
        "更新 2025年2月18日",
        "2025",
        "1740000000",
        "2025-13-45",
        "0001-01-01"
      })
  void takesNoDayFromOtherWords(String value) {
    assertThat(PageDate.parse(value)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Posted by Ann Holm on May 3, 2012 in Boats | 2012-05-03",
        "Veröffentlicht am 13. Mai 2012 von Hilde Brandner | 2012-05-13",
        "Pubblicato il 3 febbraio 2016 alle 7.45 | 2016-02-03",
        "mercredi 12 juillet 2006, par Jeanne | 2006-07-12",
        "Publié le 18.02.2025 - Mis à jour le 20.02.2025 | 2025-02-18",
      })
  void findsTheDayInALineBesideTheHeadline(String line, String day) {
    assertThat(PageDate.within(line)).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated by Ann Holm on May 3, 2012",
        "The boat has sailed since May 3, 2012, in any weather.",
        "Ann Holm, Boats",
        "by ann on 04/06/2013"
      })
  void findsNoDayInOtherLines(String line) {
    assertThat(PageDate.within(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 2013-04-06",
    "en-GB, 2013-06-04",
    "fr, 2013-06-04",
    "pt-BR, 2013-06-04",
    "en, ",
    "en-CA, ",
    "ja, ",
    "'', "
  })
  void readsADayBetweenSlashesAsTheLanguageOfThePageWritesIt(String lang, String day) {
    String html = "<html lang='" + lang + "'><h1>Boats</h1><time>04/06/2013</time>";
    Document page = Jsoup.parse(html);
    LocalDate date = PageDate.of(page, new PageMetas(page), JsonLd.of(page));
    assertThat(date == null ? null : date.toString()).isEqualTo(day);
  }

  @Test
  void believesAShortPageInTheLanguageItDeclares() {
    String page =
        "<html lang=fi><h1>Sauna paloi</h1><p>Rantasauna tuhoutui palossa lauantaina.</p>";
    assertThat(language(page)).isEqualTo("fi");
    assertThat(language(page.replace("fi", "en"))).isEqualTo("en");
    String english =
        "The ferry is late, and it is full, and nobody on the quay knows why it is so.";
    assertThat(language("<html lang=fi><h1>Late</h1><p>" + english + "</p>")).isEqualTo("en");
  }

  private static String language(String page) {
    return PageReader.read(page.getBytes(UTF_8), "a.html", "a.html").articles().get(0).language();
  }

  @Test
  void takesTheDayOfPublicationNotOfChangeNorOfATeaser() {
    Document page =
        Jsoup.parse(
            "<aside><time datetime=2025-01-01>x</time></aside>"
                + "<p class=updated><time datetime=2025-02-20>x</time></p>"
                + "<time datetime=2025-02-18>x</time>");
    assertThat(PageDate.of(page, new PageMetas(page), JsonLd.of(page))).hasToString("2025-02-18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Lake talks go on - Lake Radio</title><h1>Lake Radio</h1> | Lake talks go on",
        "<title>Lake talks go on</title><h1>Lake talks go on</h1> | Lake talks go on",
        "<title>Lake talks go on: live</title><h1>Lake talks go on</h1> | Lake talks go on",
        "<title>Site</title><meta property=og:title content='Lake talks'><h1>More</h1> | Lake talks",
        "<h1>Lake <em>talks</em></h1> | Lake talks",
        "<title>Lake News: Talks go on</title><h1><a href='https://lake.example/'>Lake News</a></h1>"
            + "<h3>Talks go on</h3> | Talks go on",
        "<title>News - Institute of Lakes</title><h1>A new gauge at the old weir</h1>"
            + " | A new gauge at the old weir",
        "<title>A gauge at the weir - Institute</title><h1>News of the institute of lakes</h1>"
            + " | A gauge at the weir",
        "<title>Talks go on - Politics - Lake News of the North</title><h1>Talks go on</h1>"
            + " | Talks go on",
      })
  void findsTheHeadline(String html, String headline) {
    Document page = Jsoup.parse(html);
    PageHeadline found = PageHeadline.of(page, new PageMetas(page), JsonLd.of(page), "Lake Radio");
    assertThat(found.words()).isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=canonical href='javascript:alert(1)'>",
        "<link rel=canonical href='/a.html'>",
        "<meta property=og:url content='file:///etc/passwd'>",
        "<link rel=canonical href='data:text/html,x'>",
      })
  void takesNoAddressThatIsNotOfTheWeb(String html) {
    Document page = Jsoup.parse(html);
    assertThat(PageAddress.of(page, new PageMetas(page), JsonLd.of(page))).isNull();
  }

  @Test
  void takesTheAddressAPageWasSavedFrom() {
    Document page = Jsoup.parse("<!-- saved from url=(0021)https://lake.example/a -->\n<p>x");
    assertThat(PageAddress.of(page, new PageMetas(page), JsonLd.of(page)))
        .isEqualTo("https://lake.example/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "windows-1252", "utf-8", "iso-8859-15"})
  void decodesByWhatThePageDeclares(String charset) {
    String page = "<meta charset='" + charset + "'><p>" + FRENCH;
    assertThat(PageBytes.decode(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
  }

  @Test
  void decodesByWhatTheBytesShowWhereNothingOrSomethingWrongIsDeclared() {
    assertThat(PageBytes.decode(FRENCH.getBytes(UTF_8))).isEqualTo(FRENCH);
    assertThat(PageBytes.decode(FRENCH.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(FRENCH);
    String russian = "Министры договорились о встрече";
    assertThat(PageBytes.decode(russian.getBytes(Charset.forName("windows-1251"))))
        .isEqualTo(russian);
    String wrong = "<meta charset='iso-8859-1'>" + FRENCH;
    assertThat(PageBytes.decode(wrong.getBytes(UTF_8))).isEqualTo(wrong);
    assertThat(PageBytes.decode(("\uFEFF<p>" + FRENCH).getBytes(UTF_16LE)))
        .isEqualTo("<p>" + FRENCH);
  }

  @Test
  void keepsWhatAnAuthorRepeatsButNotASecondCopyForNarrowScreens() {
    String line = "<p>The ferry is late, the ferry is full, and nobody on the quay knows why.</p>";
    String story = line + "<p>So it went for the whole of that long winter, day after day.</p>";
    assertThat(story("<article>" + story + line + "</article>")).hasSize(3);
    assertThat(story("<article><div>" + story + "</div><div>" + story + "</div></article>"))
        .hasSize(2);
  }

  @Test
  void keepsWordsAmidASentenceWhateverTheyAreCalled() {
    String after = ", the shipyard, closed its gates on Monday, and nobody was told why.";
    assertThat(story("<p>On the quay <span class=ticker>Holm</span>" + after))
        .containsExactly("On the quay Holm" + after);
    assertThat(story("<p><span class=share>Holm</span>On the quay" + after))
        .containsExactly("On the quay" + after);
    assertThat(story("<p>On <span hidden class=hidden>Holm</span> the quay" + after))
        .noneMatch(block -> block.contains("Holm"));
  }

  private static List<String> story(String html) {
    PageLayout layout = new PageLayout(Jsoup.parse(html).body());
    return PageStory.of(layout, -1, "", List.of()).stream().map(PageBlock::text).toList();
  }

  private static Element div(String attributes) {
    return Jsoup.parseBodyFragment("<div " + attributes + ">x</div>").body().child(0);
  }
}
