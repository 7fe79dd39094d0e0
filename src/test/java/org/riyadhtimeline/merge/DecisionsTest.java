package org.riyadhtimeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.OfArticle;
import org.riyadhtimeline.model.Decisions.OfQuote;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Speaker;

class DecisionsTest {

  private static Story story() {
    return Story.of(
            "a",
            "2030-05-01",
            "Ann Orton and Luis Paz met. “We sail,” one said. “No,” said Luis Paz of the Port"
                + " Office. “No sails,” he said.")
        .person("Ann Orton")
        .person("Luis Paz")
        .quote("“We sail,”", null)
        .quote("“No,”", "Luis Paz")
        .quote("“No sails,”", "Luis Paz");
  }

  private static Quote quote(Coverage coverage, String text) {
    return coverage.quotes().stream().filter(q -> q.text().equals(text)).findFirst().orElseThrow();
  }

  @Test
  void anEditorNamesASpeaker() {
    Coverage coverage =
        Story.merge(List.of(new OfQuote(2, "\"we  SAIL\"", null, "Ann Orton")), story());

    Quote decided = quote(coverage, "“We sail,”");
    assertThat(decided.speaker())
        .isEqualTo(new Speaker(Speaker.Kind.PERSON, "Ann Orton", "ann-orton"));
    assertThat(decided.candidates()).isEmpty();
    assertThat(decided.editor()).isTrue();
    assertThat(coverage.doubts()).isEmpty();
  }

  @Test
  void anEditorTakesASpeakerAway() {
    Coverage coverage = Story.merge(List.of(new OfQuote(2, "No", null, null)), story());

    assertThat(quote(coverage, "“No,”").speaker()).isNull();
    assertThat(quote(coverage, "“No,”").attribution()).isNull();
    assertThat(quote(coverage, "“No sails,”").speaker()).isNotNull();
  }

  @Test
  void anEditorNamesAnOrganizationByTheArticlesWords() {
    Coverage coverage =
        Story.merge(List.of(new OfQuote(2, "No sails", null, "the Port Office")), story());

    assertThat(quote(coverage, "“No sails,”").speaker())
        .isEqualTo(new Speaker(Speaker.Kind.ORGANIZATION, "the Port Office", null));
  }

  @Test
  void aSpeakerWhomNobodyKnowsChangesNothing() {
    Coverage coverage =
        Story.merge(List.of(new OfQuote(2, "No sails", null, "Anna Orton")), story());

    assertThat(quote(coverage, "“No sails,”").editor()).isFalse();
    assertThat(coverage.doubts().get(0).message()).isEqualTo("no person matches “Anna Orton”");
    assertThat(coverage.doubts().get(0).hint()).isEqualTo("nearest: “Ann Orton”");
    assertThat(coverage.doubts().get(0).line()).isEqualTo(2);
  }

  @Test
  void aQuotationWithoutSpeakerIsADoubtWithTheEntryThatDecidesIt() {
    Doubt doubt = Story.merge(story()).doubts().get(0);

    assertThat(doubt.kind()).isEqualTo(Doubt.Kind.QUOTE_WITHOUT_SPEAKER);
    assertThat(doubt.message()).contains("“We sail,”").contains("Ann Orton or Luis Paz");
    assertThat(doubt.remedies())
        .containsExactly(
            "{quote: \"We sail,\", speaker: \"Ann Orton\"}",
            "{quote: \"We sail,\", speaker: \"Luis Paz\"}",
            "{quote: \"We sail,\", speaker: none}");
  }

  @Test
  void aQuotationThatIsNoneIsLeftOut() {
    Coverage coverage =
        Story.merge(List.of(new Decisions.LeaveOut(2, "“We sail,”", "a.txt")), story());

    assertThat(coverage.quotes()).extracting(Quote::text).containsExactly("“No,”", "“No sails,”");
  }

  @Test
  void anEditorDatesAndNamesAnArticle() {
    Article article = Story.of("abc-1", null, "A dam broke on Wednesday.").facts().article();
    Decisions decisions =
        new Decisions(
            "coverage.yaml",
            List.of(
                new OfArticle(1, "abc", LocalDate.of(2030, 5, 1), "The Post", null),
                new OfArticle(2, "dam broke", null, null, "The dam")),
            Map.of());

    Article corrected = ArticleDecisions.apply(decisions, List.of(article)).get(0);

    assertThat(corrected.published()).isEqualTo(LocalDate.of(2030, 5, 1));
    assertThat(corrected.publishedFrom()).isEqualTo(DateOrigin.EDITOR);
    assertThat(corrected.publisher()).isEqualTo("The Post");
    assertThat(corrected.headline()).isEqualTo("The dam");
    assertThat(corrected.editor()).isTrue();
  }

  @Test
  void anArticleNobodyCanFindIsToldWithTheLine() {
    Coverage coverage =
        Story.merge(
            List.of(
                new OfArticle(5, "stori", null, "X", null),
                new OfArticle(6, "Ann", null, "X", null)),
            Story.of("story-1", "2030-05-01", "Ann spoke."),
            Story.of("story-2", "2030-05-01", "Ann slept."));

    assertThat(coverage.doubts())
        .extracting(d -> d.line() + " " + d.message() + " | " + d.hint())
        .containsExactly(
            "5 no article matches “stori” | nearest: “story-1”, “story-2”",
            "6 “Ann” matches 2 articles: “story-1”, “story-2” | write more of the words");
  }

  @Test
  void articlesAndDatesThatStayOpenAreDoubts() {
    Coverage coverage =
        Story.merge(
            Story.of("a", null, "On Wednesday it rained.").date("Wednesday", null),
            Story.of("b", "2030-05-01", "Some decades ago it rained.").date("decades ago", null));

    assertThat(coverage.doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.ARTICLE_WITHOUT_DATE, Doubt.Kind.DATE_UNRESOLVED);
    assertThat(coverage.doubts().get(0).remedies())
        .containsExactly("{article: \"a\", published: YYYY-MM-DD}");
  }

  @Test
  void surnamesThatDifferByALetterAreADoubtWhereSomethingElseIsShared() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-01", "envoy Mike Walls").person("Mike Walls", null, "envoy"),
            Story.of("b", "2030-05-01", "envoy Mike Wallts").person("Mike Wallts", null, "envoy"));

    assertThat(coverage.people()).hasSize(2);
    assertThat(coverage.doubts())
        .flatExtracting(Doubt::remedies)
        .containsExactly(
            "{samePerson: [\"Mike Walls\", \"Mike Wallts\"]}",
            "{differentPeople: [\"Mike Walls\", \"Mike Wallts\"]}");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatAnEditorDecidedOfTwoPeopleIsNoDoubt(boolean same) {
    List<String> names = List.of("Mike Walls", "Mike Wallts");
    Coverage coverage =
        Story.merge(
            List.of(
                same
                    ? new Decisions.SamePerson(1, names)
                    : new Decisions.DifferentPeople(1, names)),
            Story.of("a", "2030-05-01", "envoy Mike Walls").person("Mike Walls", null, "envoy"),
            Story.of("b", "2030-05-01", "envoy Mike Wallts").person("Mike Wallts", null, "envoy"));

    assertThat(coverage.people()).hasSize(same ? 1 : 2);
    assertThat(coverage.doubts()).isEmpty();
  }

  @Test
  void twoOfOneNameCanBeMadeOne() {
    Story here =
        Story.of("a", "2030-05-01", "envoy Mike Walls").person("Mike Walls", "Peru", "envoy");
    Story there =
        Story.of("b", "2030-05-02", "nurse Mike Walls").person("Mike Walls", "Fiji", "nurse");
    assertThat(Story.merge(here, there).doubts())
        .flatExtracting(Doubt::remedies)
        .contains("{samePerson: [\"Mike Walls\", \"Mike Walls\"]}");

    Coverage one =
        Story.merge(
            List.of(new Decisions.SamePerson(1, List.of("Mike Walls", "Mike Walls"))), here, there);

    assertThat(one.people()).hasSize(1);
    assertThat(one.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.SIDES_DIFFER);
    assertThat(one.doubts().get(0).remedies())
        .containsExactly(
            "{person: \"Mike Walls\", side: \"Fiji\"}", "{person: \"Mike Walls\", side: \"Peru\"}");
  }

  private static List<String> unclear(List<Decisions.Decision> decisions) {
    return Story.merge(decisions, story()).doubts().stream()
        .filter(Doubt::isOfDecision)
        .map(doubt -> doubt.line() + " " + doubt.message())
        .toList();
  }

  @Test
  void whatLaterLinesSayOtherwiseIsToldAndTheLaterHolds() {
    assertThat(
            unclear(
                List.of(
                    new OfQuote(2, "No sails", null, "Ann Orton"),
                    new OfQuote(4, "No sails", null, null),
                    new Decisions.OfPerson(6, "Luis Paz", null, null, null, "Peru", null),
                    new Decisions.OfPerson(8, "Luis Paz", null, null, null, "Fiji", null),
                    new OfArticle(10, "a", null, "The Post", null),
                    new OfArticle(12, "a", null, "The Mail", null))))
        .containsExactly(
            "4 contradicts line 2: speaker is “Ann Orton” there and “none” here",
            "8 contradicts line 6: side is “Peru” there and “Fiji” here",
            "12 contradicts line 10: publisher is “The Post” there and “The Mail” here");
  }

  @Test
  void linesThatAddToEachOtherContradictNothing() {
    assertThat(
            unclear(
                List.of(
                    new Decisions.OfPerson(6, "Luis Paz", null, null, null, "Peru", null),
                    new Decisions.OfPerson(8, "Luis Paz", null, null, "envoy", "Peru", null),
                    new OfQuote(10, "No sails", null, "Ann Orton"),
                    new OfQuote(12, "“No sails,”", null, "Ann Orton"))))
        .isEmpty();
  }

  @Test
  void namesThatOneLineJoinsAndAnotherPartsAreTold() {
    List<String> names = List.of("Ann Orton", "Luis Paz");

    assertThat(
            unclear(
                List.of(
                    new Decisions.DifferentPeople(2, names), new Decisions.SamePerson(3, names))))
        .containsExactly("2 contradicts line 3, which makes “Ann Orton” and “Luis Paz” one person");
  }

  @Test
  void whatIsLeftOutCannotBePinned() {
    assertThat(
            unclear(
                List.of(
                    new Decisions.Pin(2, "No sails", null),
                    new Decisions.LeaveOut(3, "No sails", null))))
        .containsExactly("2 “No sails” is left out by line 3");
  }

  @Test
  void wordsThatMatchMuchAreToldShort() {
    String words = "“" + "we sail and sail ".repeat(10) + "”";
    Coverage coverage =
        Story.merge(
            List.of(new OfQuote(2, "sail", null, null)),
            Story.of("a", "2030-05-01", words + " “we sail”")
                .quote(words, null)
                .quote("“we sail”", null));

    assertThat(coverage.doubts().get(0).message())
        .startsWith("“sail” matches 2 ")
        .hasSizeLessThan(160);
    assertThat(coverage.doubts().get(0).hint())
        .isEqualTo("write more of the words, or add “article: …”");
  }

  @ParameterizedTest
  @CsvSource({
    "no sials, “No sails”",
    "Sail We, “We sail”",
  })
  void namesTheNearestEvenWhereItIsNearInPartOnly(String words, String nearest) {
    assertThat(Nearest.of(words, List.of("“We sail”", "“No sails”", "“Never mind the boats”")))
        .first()
        .isEqualTo(nearest);
  }

  @Test
  void namesNothingThatIsFar() {
    assertThat(Nearest.of("zebra crossing", List.of("“We sail,”", "Ann Orton"))).isEmpty();
  }
}
