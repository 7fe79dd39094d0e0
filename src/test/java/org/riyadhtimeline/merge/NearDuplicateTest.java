package org.riyadhtimeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.NearDuplicate;
import org.riyadhtimeline.model.Quote;

class NearDuplicateTest {

  /** Sentences that are all different, as many as asked for. */
  private static String prose(String seed, int sentences) {
    return IntStream.range(0, sentences)
        .mapToObj(i -> "In " + seed + i + " the harbour of " + seed + "town" + i + " saw ship " + i)
        .collect(Collectors.joining(". ", "", ". "));
  }

  private static Story story(String id, String date, String text) {
    return Story.of(id, date, text).person("Ann Orton").quote("“we sail”", "Ann Orton");
  }

  private static final String SAID = "Ann Orton said “we sail”. ";

  @Test
  void oneStoryInTwoOutletsCountsOnceWithBothPlaces() {
    Coverage coverage =
        Story.merge(
            story("late", "2030-05-02", SAID + prose("x", 20)),
            story("early", "2030-05-01", "By our staff. " + SAID + prose("x", 20) + prose("y", 3)));

    assertThat(coverage.nearDuplicates())
        .extracting(NearDuplicate::first, n -> String.join(",", n.copies()))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("early", "late"));
    assertThat(coverage.quotes()).hasSize(1);
    assertThat(coverage.quotes().get(0).article()).isEqualTo("early");
    assertThat(coverage.quotes().get(0).alsoAt())
        .extracting(m -> m.article())
        .containsExactly("late");
    assertThat(coverage.doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.NEAR_DUPLICATE);
    assertThat(coverage.doubts().get(0).remedies())
        .containsExactly(
            "{sameStory: [\"early\", \"late\"]}", "{differentStories: [\"early\", \"late\"]}");
  }

  @Test
  void anEditorConfirmsOrPartsVersions() {
    Story one = story("a", "2030-05-01", SAID + prose("x", 20));
    Story other = story("b", "2030-05-02", SAID + prose("x", 20));
    List<String> both = List.of("a", "b");

    Coverage confirmed = Story.merge(List.of(new Decisions.SameStory(1, both)), one, other);
    assertThat(confirmed.nearDuplicates()).hasSize(1);
    assertThat(confirmed.doubts()).isEmpty();

    Coverage parted = Story.merge(List.of(new Decisions.DifferentStories(1, both)), one, other);
    assertThat(parted.nearDuplicates()).isEmpty();
    assertThat(parted.quotes()).hasSize(2);
    assertThat(parted.doubts()).isEmpty();
  }

  @Test
  void anEditorMakesOneStoryOfVersionsThatDifferMuch() {
    Coverage coverage =
        Story.merge(
            List.of(new Decisions.SameStory(1, List.of("a", "b"))),
            story("a", "2030-05-01", SAID + prose("x", 20)),
            story("b", "2030-05-02", SAID + prose("y", 20)));

    assertThat(coverage.nearDuplicates()).hasSize(1);
    assertThat(coverage.quotes()).hasSize(1);
  }

  @Test
  void tellsThatAnArticleIsUnknownAndThatTwoLinesContradict() {
    Coverage coverage =
        Story.merge(
            List.of(
                new Decisions.SameStory(1, List.of("a", "b")),
                new Decisions.DifferentStories(2, List.of("b", "a")),
                new Decisions.SameStory(3, List.of("a", "zebra"))),
            story("a", "2030-05-01", SAID + prose("x", 20)),
            story("b", "2030-05-02", SAID + prose("x", 20)));

    assertThat(coverage.nearDuplicates()).isEmpty();
    assertThat(coverage.doubts())
        .extracting(d -> d.line() + " " + d.message())
        .containsExactly(
            "1 contradicts line 2, which makes these two stories", "3 no article matches “zebra”");
  }

  @Test
  void aVersionHeldApartIsNotJoinedByWayOfAThird() {
    Coverage coverage =
        Story.merge(
            List.of(new Decisions.DifferentStories(1, List.of("a", "c"))),
            story("a", "2030-05-01", SAID + prose("x", 20)),
            story("b", "2030-05-02", SAID + prose("x", 20)),
            story("c", "2030-05-03", SAID + prose("x", 20)));

    assertThat(coverage.nearDuplicates())
        .extracting(NearDuplicate::first, n -> String.join(",", n.copies()))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a", "b"));
  }

  @Test
  void aShortenedVersionIsTheSameStory() {
    Coverage coverage =
        Story.merge(
            story("a", "2030-05-01", SAID + prose("x", 40)),
            story("b", "2030-05-02", SAID + prose("x", 10)));

    assertThat(coverage.nearDuplicates()).hasSize(1);
  }

  @Test
  void storiesThatShareAQuotationOrBoilerplateAreNotTheSame() {
    Coverage coverage =
        Story.merge(
            story("a", "2030-05-01", SAID + prose("x", 20) + prose("z", 4)),
            story("b", "2030-05-02", SAID + prose("y", 20) + prose("z", 4)));

    assertThat(coverage.nearDuplicates()).isEmpty();
    assertThat(coverage.quotes()).hasSize(2);
  }

  @Test
  void theSameWordsTwiceInOneArticleAreTwoQuotations() {
    String twice = SAID + prose("x", 20) + "Later Ann Orton said “we sail” again.";
    Story a = Story.of("a", "2030-05-01", twice).person("Ann Orton");
    Coverage coverage =
        Story.merge(
            a.quote("“we sail”", "Ann Orton").quote("“we sail” again", "Ann Orton"),
            story("b", "2030-05-02", SAID + prose("x", 20)));

    assertThat(coverage.quotes()).extracting(q -> q.alsoAt().size()).containsExactly(1, 0);
  }

  private static Coverage quotedIn(String first, String second, String secondSpeaker) {
    return Story.merge(
        Story.of("a", "2030-05-01", "Ann Orton and Luis Paz. " + first + " " + prose("x", 20))
            .person("Ann Orton")
            .person("Luis Paz")
            .quote(first, "Ann Orton"),
        Story.of("b", "2030-05-02", "Ann Orton and Luis Paz. " + second + " " + prose("x", 20))
            .person("Ann Orton")
            .person("Luis Paz")
            .quote(second, secondSpeaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We are glad to be under way” | “We’re glad to be under way again”",
        "“The boats stay in port until the wind turns” | “stay in port until the wind”",
      })
  void wordsThatOneVersionChangedOrCutAreOneQuotation(String first, String second) {
    Coverage coverage = quotedIn(first, second, "Ann Orton");

    assertThat(coverage.quotes()).extracting(Quote::article).containsExactly("a");
    assertThat(coverage.quotes().get(0).alsoAt()).extracting(m -> m.article()).containsExactly("b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We will sail on Friday” | “We will not sail on Friday”",
        "“We counted 30 boats in the port” | “We counted 40 boats in the port”",
        "“We sail now” | “We sail home”",
        "“We are glad to be under way” | “Nobody was hurt in the storm”",
      })
  void wordsThatSayAnotherThingAreTwoQuotations(String first, String second) {
    assertThat(quotedIn(first, second, "Ann Orton").quotes()).hasSize(2);
  }

  @Test
  void likeWordsOfTwoSpeakersAreTwoQuotations() {
    String first = "“We are glad to be under way”";
    String second = "“We are glad to be under way again”";

    assertThat(quotedIn(first, second, "Luis Paz").quotes()).hasSize(2);
  }

  @Test
  void aStatementOfTwoVersionsIsToldOnceAndOfTwoStoriesTwice() {
    String told = "the boats stay in port";
    String said = "Ann Orton said " + told + ". ";
    Story first = Story.of("a", "2030-05-01", said + prose("x", 20)).person("Ann Orton");
    Story copy = Story.of("b", "2030-05-02", said + prose("x", 20)).person("Ann Orton");
    Story other = Story.of("c", "2030-05-03", said + prose("y", 20)).person("Ann Orton");

    Coverage coverage =
        Story.merge(
            first.statement(told, "Ann Orton"),
            copy.statement(told, "Ann Orton"),
            other.statement(told, "Ann Orton"));

    assertThat(coverage.statements()).extracting(s -> s.article()).containsExactly("a", "c");
  }

  @Test
  void aThirdVersionJoinsTheFirstTwo() {
    Coverage coverage =
        Story.merge(
            story("a", "2030-05-01", SAID + prose("x", 20)),
            story("b", "2030-05-02", SAID + prose("x", 20) + prose("y", 2)),
            story("c", "2030-05-03", SAID + prose("x", 20) + prose("z", 2)));

    assertThat(coverage.nearDuplicates()).hasSize(1);
    assertThat(coverage.nearDuplicates().get(0).copies()).containsExactly("b", "c");
    assertThat(coverage.quotes()).hasSize(1);
  }
}
