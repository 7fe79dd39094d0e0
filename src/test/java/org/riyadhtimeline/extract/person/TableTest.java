package org.riyadhtimeline.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.model.ParagraphRole;

/** Who took part in the talks themselves. */
final class TableTest {

  @Test
  void aCaptionShowsWhoMeetsWithWhom() {
    Story story =
        Story.of(
            ParagraphRole.CAPTION,
            "Norwegian Foreign Minister Brenda Hollis, left, meets with Chilean Foreign Minister"
                + " Peter Marlow and Chilean President Omar Harbi's adviser Steven Roe, right, in"
                + " Lima.");

    assertThat(story.atTheTable()).containsExactly("Brenda Hollis", "Peter Marlow", "Steven Roe");
    assertThat(story.person("Steven Roe").tableEvidence())
        .extracting(m -> m.span().in(story.text))
        .allMatch(s -> s.startsWith("Norwegian") && s.endsWith("Lima."));
  }

  @Test
  void aCaptionOfOneSideShowsNoTalks() {
    Story story =
        Story.of(
            ParagraphRole.CAPTION,
            "Norwegian Prime Minister Brenda Hollis meets with Norwegian lawmaker Peter Marlow.");

    assertThat(story.atTheTable()).isEmpty();
  }

  @Test
  void theTextListsTheDelegation() {
    Story story =
        Story.of(
            "The Chilean delegation was led by Peter Marlow and included Omar Harbi, a banker.");

    assertThat(story.atTheTable()).containsExactly("Peter Marlow", "Omar Harbi");
  }

  @Test
  void peopleJoinEachOtherAtTheTable() {
    Story story =
        Story.of("Peter Marlow and Omar Harbi joined Brenda Hollis at the table, with Steven Roe.");

    assertThat(story.atTheTable()).hasSize(4);
  }

  @Test
  void talksAreAttended() {
    Story story = Story.of("She said the talks — attended by Peter Marlow and others — went well.");

    assertThat(story.atTheTable()).containsExactly("Peter Marlow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peter Marlow said the talks were useful.",
        "Peter Marlow spoke by phone to Brenda Hollis about the talks.",
        "Peter Marlow did not attend the talks.",
        "The delegation will be led by Peter Marlow.",
        "Peter Marlow and Brenda Hollis talked briefly on the sidelines two years ago.",
        "Peter Marlow met with voters before the talks.",
        "The team was led by Peter Marlow, a coach.",
      })
  void talkingAboutTheTalksIsNotTakingPart(String sentence) {
    assertThat(Story.of(sentence).atTheTable()).isEmpty();
  }
}
