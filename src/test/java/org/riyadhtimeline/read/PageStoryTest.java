package org.riyadhtimeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which blocks of a page are its story, by small pages: what must be in and what must be out. */
final class PageStoryTest {

  private static final String FIRST = "The ferry to the islands will sail again on Monday.";
  private static final String SECOND = "Its engine was mended at the yard over the winter.";
  private static final String NOTICE = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TITLE = "Ferry sails again";
  private static final String HEADED = "<h1>" + TITLE + "</h1>" + NOTICE;

  @Test
  void takesNothingOfOtherColumnsToANoticeOfTwoSentences() {
    String banner =
        "<div><p>We use small files to see how you use our pages, and share what we learn.</p>"
            + "<p>You may change your mind at any time, at the foot of each of our pages.</p></div>";
    String column =
        "<div><p>Take our paper home, and hear each morning what goes on in town.</p></div>";
    String page = banner + "<div>" + HEADED + "</div>" + column + column.replace("morning", "week");
    assertThat(story(page)).containsExactly(FIRST, SECOND);
  }

  @Test
  void growsOverABodyThatStandsBesideTheHeadAndItsStandfirst() {
    String head =
        "<div><h1>" + TITLE + "</h1><p>A winter without a boat is over at last.</p></div>";
    assertThat(story("<article>" + head + "<div>" + NOTICE + "</div></article>")).hasSize(3);
    String body = "<div class=entry-content>" + NOTICE + "</div>";
    assertThat(story("<div>" + head + body + "</div>")).hasSize(3);
  }

  @Test
  void keepsSentencesThatAreMostlyLinksButNoListsOfLinks() {
    String link = "<a href=/a>the log of every crossing since the war, hour by hour</a>";
    String sentence = "<p>See " + link + ", by Ann.</p>";
    assertThat(story(HEADED + sentence)).hasSize(3);
    assertThat(story(HEADED + "<ul><li>" + link + "</li><li>" + link + "</li></ul>"))
        .containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>The yard has mended the engine, and the crew is back</h2>",
        "<div class=preamble>After a winter in the yard the boat is back</div>",
        "<div class=teaser-text><p>After a winter in the yard the boat is back.</p></div>"
      })
  void keepsAStandfirstHoweverItIsSet(String standfirst) {
    assertThat(story("<div><h1>" + TITLE + "</h1>" + standfirst + NOTICE + "</div>")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<h2>Timetable</h2>", "<div>Lake Radio, Monday, at noon and at six</div>"})
  void takesNoOtherLineAboveTheStoryForAStandfirst(String line) {
    assertThat(story("<div><h1>" + TITLE + "</h1>" + line + NOTICE + "</div>"))
        .containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Comments", "3 Kommentare", "4 Reaktionen zu diesem Eintrag", "2 comentarios:"})
  void endsTheStoryWhereReadersWrite(String heading) {
    String said = "<p>I took that boat to school each day for nine years, in any weather.</p>";
    assertThat(story(HEADED + "<h3>" + heading + "</h3>" + said + said + said))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void leavesOutWhatReadersWroteBelowAVeryShortStory() {
    String said = "<p>I took that boat to school each day for nine years, in any weather.</p>";
    assertThat(
            story(
                "<h1>" + TITLE + "</h1><p>" + FIRST + "</p><div class=comments>" + said + "</div>"))
        .containsExactly(FIRST);
  }

  @Test
  void endsTheStoryWhereOtherStoriesAreNamedUnlessItGoesOn() {
    String more = "<h3>Related stories</h3>";
    String teaser = "<p>The crew has a new captain this year.</p>";
    assertThat(story(HEADED + more + teaser)).containsExactly(FIRST, SECOND);
    assertThat(story(HEADED + more + NOTICE.replace("ferry", "boat").repeat(2)))
        .hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reaktionen aus der Stadt", "The commentator"})
  void readsOnAfterOtherHeadings(String heading) {
    assertThat(story(HEADED + "<h3>" + heading + "</h3><p>Nobody on the quay was surprised.</p>"))
        .containsExactly(FIRST, SECOND, heading, "Nobody on the quay was surprised.");
  }

  @Test
  void keepsALastLineWithoutFullStopBesideSentences() {
    String list = "<ul><li>It leaves at noon.</li><li>It is back by six in the evening</li></ul>";
    assertThat(story(HEADED + list)).endsWith("It is back by six in the evening");
    assertThat(story("<div>" + HEADED + "</div><div>Picture by the harbour office</div>"))
        .endsWith(SECOND);
  }

  @Test
  void keepsShortQuestionsAndAnswersInBareBoxes() {
    String talk = "<div><b>Why now?</b></div><div>It was time.</div>";
    assertThat(story("<div><h1>" + TITLE + "</h1>" + NOTICE + talk + "</div>"))
        .endsWith("Why now?", "It was time.");
  }

  @Test
  void leavesOutWhereToWriteTo() {
    assertThat(story(HEADED + "<p>Ann Holm ann.holm@lake.example</p>")).endsWith(SECOND);
    String sentence = "Write to ann.holm@lake.example before the end of the month.";
    assertThat(story(HEADED + "<p>" + sentence + "</p>")).endsWith(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Holm, Lake Radio 8:31 a.m. July 18, 2013",
        "Aktualisiert 3.5.2012, 14:05 Uhr"
      })
  void leavesOutWhoWroteWhen(String stamp) {
    assertThat(story("<div><h1>" + TITLE + "</h1><div>" + stamp + "</div>" + NOTICE + "</div>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsASentenceThatTellsATimeOfDay() {
    String sentence = "At 8:31 on July 18, 2013, the old boat left the quay.";
    assertThat(story(HEADED + "<p>" + sentence + "</p>")).endsWith(sentence);
  }

  @Test
  void findsTheStoryWhereNoHeadlineTellsWhereItBegins() {
    String footer = "<div><p>Lake Radio is on the air each day.</p></div>";
    assertThat(story("<title>Lake</title><div><div>" + NOTICE + "</div></div>" + footer))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void findsAHeadlineThatIsNoHeading() {
    String page = "<title>Ferry sails again</title><td><b>Ferry sails again</b><br><br>";
    assertThat(story("<table><tr>" + page + FIRST + "<br><br>" + SECOND + "</table>"))
        .containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<button aria-expanded=false>Who mended the engine?</button>",
        "<h3><button>Who mended the engine?</button></h3>",
        "<div role=button aria-controls=a1>Who mended the engine?</div>"
      })
  void readsAnswersThatAreFoldedBelowTheirQuestions(String question) {
    String answer =
        "<div id=a1 style='display: none'><p>It was two sisters from the yard.</p></div>";
    assertThat(story("<div>" + HEADED + question + answer + "</div>"))
        .containsExactly(
            FIRST, SECOND, "Who mended the engine?", "It was two sisters from the yard.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='display:none'><p>Thank you, we have got your letter.</p></div>",
        "<div><button>Write to us</button></div>",
        "<button aria-expanded=false>Show the menu of all our pages now.</button>"
      })
  void leavesOutWhatNoReaderSeesAndButtons(String hidden) {
    assertThat(story("<div>" + HEADED + hidden + "</div>")).containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<input type=email>", "<input name=your-mail>", "<textarea></textarea>"})
  void leavesOutWhatGoesWithAFormToFillIn(String field) {
    String form = "<div><h3>Write</h3><p>We read all that you send.</p>" + field + "</div>";
    assertThat(story("<div>" + HEADED + form + NOTICE.replace("ferry", "boat") + "</div>"))
        .doesNotContain("We read all that you send.")
        .hasSize(4);
    String search = form.replace(field, "<input type=search>");
    assertThat(story("<div>" + HEADED + search + "</div>")).contains("We read all that you send.");
  }

  @Test
  void keepsAnItemThatIsALinkAmongItemsThatAreNot() {
    String link = "The log of all its crossings, hour by hour.";
    String items = "<li>" + FIRST + "</li><li>" + SECOND + "</li>";
    assertThat(story(HEADED + "<ul>" + items + "<li><a href=/a>" + link + "</a></li></ul>"))
        .endsWith(link);
  }

  @Test
  void findsAHeadlineThatItsDateStandsBeside() {
    String head = "<td><b>" + TITLE + "</b><br>by Ann Holm on May 3, 2012<br><br>";
    String column = "<td>" + NOTICE.replace("ferry", "train").replace("engine", "track");
    assertThat(story("<table><tr>" + column + head + NOTICE + "</table>"))
        .containsExactly(FIRST, SECOND);
  }

  private static final String LONG =
      HEADED + "<p>It carries the post and the bread, and a few people, to all four islands.</p>";

  private static String said(String kind, String label) {
    StringBuilder said = new StringBuilder();
    for (String years : List.of("nine", "six", "two")) {
      String words = "<p>I took that boat to school for " + years + " years, in any weather.</p>";
      said.append("<div class=" + kind + "><div>" + label + "</div>" + words + "</div>");
    }
    return said.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bo Lind on May 3, 2012", "bo 03.05.2012 14:05", "<a href=/r>Antworten</a>"})
  void leavesOutWhatReadersWroteWhateverTheSiteCallsIt(String label) {
    String said = said("x9", label);
    assertThat(story("<article><div>" + LONG + "</div>" + said + "</article>")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 3, 2012", "Bo Lind", "The islands in 2012"})
  void keepsPartsOfAStoryThatNobodySigned(String label) {
    String parts = said("x9", label);
    assertThat(story("<article><div>" + LONG + "</div>" + parts + "</article>").size())
        .isGreaterThan(3);
  }

  @Test
  void keepsThePostsOfAThread() {
    String posts = said("x9", "bo 03.05.2012 14:05");
    assertThat(story("<div><h1>" + TITLE + "</h1>" + posts + "</div>")).hasSize(3);
    String answers = said("answer", "bo 03.05.2012 14:05");
    assertThat(story("<article><div>" + LONG + "</div>" + answers + "</article>")).hasSize(6);
  }

  @Test
  void keepsAFewWordsBetweenSentencesThatNothingParts() {
    String page = "<div><h1>" + TITLE + "</h1>" + FIRST + "<br><br><b>The yard</b><br><br>";
    assertThat(story(page + SECOND + "</div>")).containsExactly(FIRST, "The yard", SECOND);
    assertThat(story(page.replace("The yard", "Share") + SECOND + "</div>"))
        .containsExactly(FIRST, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><i>Ann Holm has written of boats for nine years.</i></p>",
        "<div><b>Ann Holm</b><p>She lives by the lake, all on her own.</p></div>"
      })
  void leavesOutWhoWroteItAtItsEnd(String author) {
    assertThat(story("<article>" + LONG + author + "</article>")).hasSize(3);
    String stranger = author.replace("Ann", "Bo").replace("Holm", "Lind");
    assertThat(story("<article>" + LONG + stranger + "</article>").size()).isGreaterThan(3);
  }

  @ParameterizedTest
  @CsvSource({
    "Von Lena Kroll, Lena Kroll",
    "Par Camille Berthier · 12 mars 2021, Camille Berthier",
    "Por el puente viejo, ",
    "The boat by night, "
  })
  void findsWhoWroteItBelowTheHeadline(String line, String author) {
    Document page = Jsoup.parse("<h1>" + TITLE + "</h1><div>" + line + "</div>" + NOTICE);
    assertThat(PageCredits.beside(0, new PageLayout(page.body())))
        .isEqualTo(author == null ? List.of() : List.of(author));
  }

  @Test
  void keepsWhatAnAuthorDoesInTheStory() {
    String told = "<p>Ann Holm went aboard to see it for herself.</p>";
    assertThat(story("<article><h1>" + TITLE + "</h1>" + told + LONG + "</article>"))
        .contains("Ann Holm went aboard to see it for herself.");
  }

  @Test
  void keepsAFewWordsBetweenBoxesOfOneSentenceEach() {
    String page = "<h1>" + TITLE + "</h1><div>" + FIRST + "</div><div>The yard</div><div>";
    assertThat(story(page + SECOND + "</div>")).containsExactly(FIRST, "The yard", SECOND);
    assertThat(story(page.replace("The yard", "Reklam") + SECOND + "</div>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void partsWordsThatOnlyStylesSetApart() {
    String words = "<b>Lake</b><span class=by>Ann Holm</span><span class=on>May 3</span>";
    PageLayout layout = new PageLayout(Jsoup.parse("<p>" + words + "</p>").body());
    assertThat(layout.blocks).extracting(PageBlock::text).containsExactly("LakeAnn Holm May 3");
    String drop = "<span class=big>T</span><span class=rest>he ferry</span>";
    layout = new PageLayout(Jsoup.parse("<p>" + drop + "</p>").body());
    assertThat(layout.blocks).extracting(PageBlock::text).containsExactly("The ferry");
  }

  private static List<String> story(String html) {
    Document page =
        Jsoup.parse(html.contains("<title>") ? html : "<title>" + TITLE + "</title>" + html);
    PageHeadline headline = PageHeadline.of(page, new PageMetas(page), JsonLd.of(page), null);
    PageLayout layout = new PageLayout(page.body());
    String words = headline.words() == null ? "" : headline.words();
    return PageStory.of(layout, layout.headlineBlock(headline), words, List.of("Ann Holm")).stream()
        .map(PageBlock::text)
        .toList();
  }
}
