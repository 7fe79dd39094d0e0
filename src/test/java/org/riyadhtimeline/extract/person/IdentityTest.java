package org.riyadhtimeline.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person per human being, never two in one. */
final class IdentityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Michael Hollis spoke.|Mike Hollis left.",
        "Sergei Hollov spoke.|Sergey Hollov left.",
        "Yuri Hollov spoke.|Yury Hollov left.",
        "Mohammed Harbi spoke.|Muhammad Harbi left.",
        "John Hollis spoke.|John F. Hollis left.",
        "J.D. Hollis spoke.|JD Hollis left.",
        "Kristin Hollis spoke.|Kristen Hollis left.",
        "Brenda Hollis spoke.|Brenda Holliss left.",
        "Omar bin Yusuf Al Harbi spoke.|Omar bin Yusuf left.",
        "Brenda Marlow Hollis spoke.|Brenda Hollis left.",
        "Brenda Hollis spoke.|Mrs. Hollis left.",
        "Brenda Hollis spoke.|Then Hollis left.",
        "Peter van der Hoeven spoke.|Then van der Hoeven left.",
        "Tariq al-Zubaydi spoke.|Then Zubaydi left.",
        "Zhou Minglan spoke.|Then Zhou left.",
        "Brenda Marlow-Hollis spoke.|Ms Marlow Hollis left.",
      })
  void spellingsOfOneNameAreOnePerson(String one, String other) {
    assertThat(Story.of(one, other).people.all()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Michael Hollis spoke.|Peter Hollis left.",
        "John F. Hollis spoke.|John R. Hollis left.",
        "Brenda Hollis spoke.|Brenda Marlow left.",
        "John Hollis Sr. spoke.|John Hollis Jr. left.",
        "Gov. Tim Halz spoke.|Michael Haltz left.",
        "Brenda Hollis spoke.|Mr. Hollis left.",
      })
  void differentPeopleStayApart(String one, String other) {
    assertThat(Story.of(one, other).people.all()).hasSize(2);
  }

  @Test
  void aSurnameGoesToWhoWasNamedLastBefore() {
    Story story =
        Story.of(
            "Peter Hollis came first.", "Mary Hollis came then. Hollis was tired.", "It rained.");

    assertThat(story.mentions("Mary Hollis")).containsExactly("Mary Hollis", "Hollis");
  }

  @Test
  void aTitleTellsTwoOfOneSurnameApart() {
    Story story =
        Story.of(
            "Peter Hollis and Mary Hollis came.", "Mr. Hollis was tired. Mrs. Hollis was not.");

    assertThat(story.mentions("Peter Hollis")).containsExactly("Peter Hollis", "Hollis");
    assertThat(story.mentions("Mary Hollis")).containsExactly("Mary Hollis", "Hollis");
  }

  @Test
  void anOfficeTellsTwoOfOneSurnameApart() {
    Story story =
        Story.of(
            "Judge Peter Hollis and Gov. Mary Hollis came.",
            "Judge Hollis was tired. Gov. Hollis slept.");

    assertThat(story.mentions("Peter Hollis")).containsExactly("Peter Hollis", "Hollis");
  }

  @Test
  void aMisspeltSurnameJoinsItsOwnerWithTheSameRole() {
    Story story =
        Story.of(
            "US National Security Adviser Mike Haltz spoke.",
            "US National Security Advisor Halz emphasized it.");

    assertThat(story.names()).containsExactly("Mike Haltz");
    assertThat(story.person("Mike Haltz").aliases()).contains("Halz");
  }

  @Test
  void aSurnameNearAnotherButOfAnotherRoleIsSomebodyElse() {
    Story story =
        Story.of("US National Security Adviser Mike Haltz spoke.", "Governor Halz answered.");

    assertThat(story.names()).containsExactly("Mike Haltz", "Halz");
  }

  @Test
  void aRivalOfTheVerySurnameKeepsIt() {
    Story story =
        Story.of(
            "US National Security Adviser Mike Haltz spoke.",
            "Governor Tim Halz answered. Halz said no.");

    assertThat(story.mentions("Tim Halz")).containsExactly("Tim Halz", "Halz");
  }

  @Test
  void thePreferredNameIsTheFullOneWithoutTitle() {
    Story story = Story.of("Prince Omar bin Yusuf Al Harbi came.", "Prince Omar left.");

    assertThat(story.names()).containsExactly("Omar bin Yusuf Al Harbi");
    assertThat(story.person("Omar bin Yusuf Al Harbi").aliases())
        .containsExactly("Prince Omar bin Yusuf Al Harbi", "Omar", "Prince Omar");
  }

  @Test
  void aSurnameInTheNameOfSomethingElseIsNoMention() {
    Story story =
        Story.of(
            "Brenda Hollis came.", "The Hollis Foundation paid. The Hollis Administration fell.");

    assertThat(story.mentions("Brenda Hollis")).containsExactly("Brenda Hollis");
  }
}
