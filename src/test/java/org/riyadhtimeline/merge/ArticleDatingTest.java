package org.riyadhtimeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.DateInference;

class ArticleDatingTest {

  private static Story undated(String text) {
    return people(Story.of("u", null, text)).date("Wednesday", null);
  }

  private static Story dated(String id, String published, String text, String value) {
    return people(Story.of(id, published, text)).date("Wednesday", value);
  }

  private static Story people(Story story) {
    return story.person("Ann Orton").person("Luis Paz").person("Kim Berg");
  }

  private static Map<String, DateInference> infer(Story... stories) {
    return ArticleDating.infer(Arrays.stream(stories).map(Story::facts).toList());
  }

  private static final String TALKS =
      "Ann Orton, Luis Paz and Kim Berg met in Lima on Wednesday to end the dispute over fish.";

  private static final String SAME_TALKS =
      "Kim Berg said Ann Orton and Luis Paz held talks Wednesday in Lima on ending the dispute.";

  @Test
  void theSameTalksOfTheSamePeopleOnTheSameWeekdayTellTheDate() {
    Map<String, DateInference> inferred =
        infer(undated(TALKS), dated("d", "2030-05-02", SAME_TALKS, "2030-05-01"));

    assertThat(inferred).containsOnlyKeys("u");
    DateInference inference = inferred.get("u");
    assertThat(inference.date()).isEqualTo(LocalDate.of(2030, 5, 1));
    assertThat(inference.own().article()).isEqualTo("u");
    assertThat(inference.other().article()).isEqualTo("d");
    assertThat(inference.people()).hasSize(3).contains("local-ann-orton");
  }

  @Test
  void anotherHappeningTellsNothing() {
    String other = "Ann Orton, Luis Paz and Kim Berg sang at a wedding on Wednesday.";

    assertThat(infer(undated(TALKS), dated("d", "2030-05-02", other, "2030-05-01"))).isEmpty();
  }

  @Test
  void twoPossibleDaysTellNothing() {
    assertThat(
            infer(
                undated(TALKS),
                dated("d", "2030-05-02", SAME_TALKS, "2030-05-01"),
                dated("e", "2030-05-09", SAME_TALKS, "2030-05-08")))
        .isEmpty();
  }

  @Test
  void twoWeekdaysTellNothing() {
    Story two =
        people(Story.of("u", null, TALKS + " On Friday they rested."))
            .date("Wednesday", null)
            .date("Friday", null);

    assertThat(infer(two, dated("d", "2030-05-02", SAME_TALKS, "2030-05-01"))).isEmpty();
  }

  @Test
  void aWeekdayToComeIsNotOneGoneBy() {
    String plan =
        "Ann Orton, Luis Paz and Kim Berg will meet in Lima on Wednesday to end the dispute.";

    assertThat(infer(undated(plan), dated("d", "2030-05-02", SAME_TALKS, "2030-05-01"))).isEmpty();
  }

  @Test
  void tooFewSharedPeopleTellNothing() {
    Story few = Story.of("u", null, TALKS).person("Ann Orton").person("Luis Paz");

    assertThat(
            infer(few.date("Wednesday", null), dated("d", "2030-05-02", SAME_TALKS, "2030-05-01")))
        .isEmpty();
  }

  @Test
  void aDatedArticleIsNotDatedAgain() {
    assertThat(
            infer(
                dated("c", "2030-05-02", TALKS, "2030-05-01"),
                dated("d", "2030-05-02", SAME_TALKS, "2030-05-01")))
        .isEmpty();
  }

  @Test
  void onlyThePeopleBothArticlesNameAreAReason() {
    Story with = people(Story.of("u", null, TALKS + " Jo Lund was absent."));
    Map<String, DateInference> inferred =
        infer(
            with.person("Jo Lund").date("Wednesday", null),
            dated("d", "2030-05-02", SAME_TALKS, "2030-05-01"));

    assertThat(inferred.get("u").people())
        .containsExactlyInAnyOrder("local-ann-orton", "local-luis-paz", "local-kim-berg");
  }

  @Test
  void aDayTenDaysFromThePublicationTellsNothing() {
    assertThat(infer(undated(TALKS), dated("d", "2030-05-20", SAME_TALKS, "2030-05-01"))).isEmpty();
  }
}
