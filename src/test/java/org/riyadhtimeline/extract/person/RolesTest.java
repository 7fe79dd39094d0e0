package org.riyadhtimeline.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.PersonRole;

/** What an article says a person is. */
final class RolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US Secretary of State Brenda Hollis spoke.|US Secretary of State",
        "Then special Mideast envoy Brenda Hollis spoke.|special Mideast envoy",
        "They met foreign affairs adviser Brenda Hollis there.|foreign affairs adviser",
        "The accused met spokeswoman Brenda Hollis there.|spokeswoman",
        "The Herald journalist Brenda Hollis spoke.|Herald journalist",
        "Brenda Hollis, a professor of law at Northern University, spoke.|professor of law at Northern University",
        "Brenda Hollis, head of the fund, spoke.|head of the fund",
        "Brenda Hollis, who is head of the fund, spoke.|head of the fund",
        "Brenda Hollis, 57, a nurse, spoke.|nurse",
        "The mayor, Brenda Hollis, spoke.|mayor",
        "Chad's ambassador, Brenda Hollis, spoke.|Chad's ambassador",
        "Later Ambassador to France Brenda Hollis spoke.|Ambassador to France",
        "Chief of Staff Brenda Hollis spoke.|Chief of Staff",
        "They came to replace envoy Brenda Hollis there.|envoy",
        "They came to meet Foreign Minister Brenda Hollis.|Foreign Minister",
        "Defense Minister Gen. Brenda Hollis spoke.|Defense Minister",
        "Brenda Hollis, a 16-year-old dancer, spoke.|dancer",
        "Brenda Hollis, chair of the panel and a former nurse, spoke.|chair of the panel",
        "Then Hollis & Marlow Co. chief Brenda Hollis spoke.|Hollis & Marlow Co. chief",
        "Brenda Hollis, the company's co-founder and chief executive, spoke.|company's co-founder and chief executive",
      })
  void rolesStandBeforeAndAfterNames(String sentence, String role) {
    assertThat(Story.of(sentence).roles("Brenda Hollis")).containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brenda Hollis, 57, spoke.",
        "Brenda Hollis, who spoke, left.",
        "Mrs. Brenda Hollis spoke.",
        "Brenda Hollis, the mayor Peter Marlow and others spoke.",
        "Her husband, Brenda Hollis, spoke.",
        "The mayor said Brenda Hollis spoke.",
        "After the minister, came Brenda Hollis.",
      })
  void whatIsNoRoleIsNone(String sentence) {
    assertThat(Story.of(sentence).roles("Brenda Hollis")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister Brenda Hollis spoke.,HELD",
    "former Foreign Minister Brenda Hollis spoke.,FORMER",
    "then-Foreign Minister Brenda Hollis spoke.,THEN",
    "then Foreign Minister Brenda Hollis spoke.,THEN",
    "ex-Foreign Minister Brenda Hollis spoke.,FORMER",
    "President-elect Brenda Hollis spoke.,ELECT",
    "incoming President Brenda Hollis spoke.,ELECT",
  })
  void aRoleHasItsTime(String sentence, PersonRole.Time time) {
    assertThat(Story.of("On Monday " + sentence).person("Brenda Hollis").roles())
        .extracting(PersonRole::time)
        .containsExactly(time);
  }

  @Test
  void eachOfAListHasHisOwnRole() {
    Story story =
        Story.of(
            "Marlow's security adviser, Michael Hollis, and special envoy Steven Roe joined them.");

    assertThat(story.roles("Michael Hollis")).containsExactly("Marlow's security adviser");
    assertThat(story.roles("Steven Roe")).containsExactly("special envoy");
  }

  @Test
  void whereOneStandsInAPictureIsNoRole() {
    Story story =
        Story.of(
            ParagraphRole.CAPTION,
            "Foreign Minister Brenda Hollis, second left, and Peter Marlow, right, pose.");

    assertThat(story.roles("Brenda Hollis")).containsExactly("Foreign Minister");
    assertThat(story.roles("Peter Marlow")).isEmpty();
  }

  @Test
  void thePhraseOfAMentionHoldsTitleRoleAndApposition() {
    Story story = Story.of("Then Prime Minister Brenda Hollis, a former nurse, spoke.");

    assertThat(story.people.mentions().get(0).phrase().in(story.text))
        .isEqualTo("Then Prime Minister Brenda Hollis, a former nurse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Mrs. Quell left.|FEMALE",
        "Then Mr. Quell left.|MALE",
        "There was Prince Quellan in the hall.|MALE",
        "The spokeswoman Quella left.|FEMALE",
        "Later Brenda Quell left by train.|FEMALE",
        "Later Peter Quell left by train.|MALE",
        "Later Robin Quell, a nurse, left by train.|UNKNOWN",
        "Then President Quell left.|UNKNOWN",
      })
  void genderFollowsFromTitlesAndGivenNamesOnly(String sentence, Gender gender) {
    assertThat(Story.of(sentence).people.all().get(0).gender()).isEqualTo(gender);
  }
}
