package org.riyadhtimeline.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom people act. */
final class SidesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian Foreign Minister Brenda Hollis spoke.|Norway",
        "U.S. envoy Brenda Hollis spoke.|United States",
        "UK Prime Minister Brenda Hollis spoke.|United Kingdom",
        "Brenda Hollis, the president of Chile, spoke.|Chile",
        "Brenda Hollis, Peru's ambassador to France, spoke.|Peru",
        "NATO Secretary General Brenda Hollis spoke.|NATO",
        "European Commission President Brenda Hollis spoke.|European Union",
        "White House spokeswoman Brenda Hollis spoke.|United States",
        "Kremlin spokeswoman Brenda Hollis spoke.|Russia",
        "Oslo's chief negotiator, Brenda Hollis, spoke.|Norway",
        "then-Norwegian Prime Minister Brenda Hollis spoke.|Norway",
      })
  void rolesOfStateTellASide(String sentence, String side) {
    assertThat(Story.of("Later " + sentence).person("Brenda Hollis").side()).isEqualTo(side);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Washington Post journalist Brenda Hollis spoke.",
        "Norwegian actress Brenda Hollis spoke.",
        "the London mayor, Brenda Hollis, spoke.",
        "Norwegian opposition leader Brenda Hollis spoke.",
        "Prime Minister Brenda Hollis spoke.",
        "Brenda Hollis, ambassador to France, spoke.",
        "Brenda Hollis, president of the American Chess Union, spoke.",
        "Brenda Hollis, a farmer from Norway, spoke.",
      })
  void otherRolesTellNone(String sentence) {
    assertThat(Story.of("Later " + sentence).person("Brenda Hollis").side()).isNull();
  }

  @Test
  void theAideActsForWhomHeServes() {
    Story story =
        Story.of(
            "Norwegian President Brenda Hollis spoke.",
            "Hollis's security adviser, Peter Marlow, did too.");

    assertThat(story.person("Peter Marlow").side()).isEqualTo("Norway");
  }

  @Test
  void theCounterpartActsForTheOtherSide() {
    Story story =
        Story.of(
            "Norwegian Foreign Minister Brenda Hollis met her Chilean counterpart, Peter Marlow.");

    assertThat(story.person("Peter Marlow").side()).isEqualTo("Chile");
    assertThat(story.roles("Peter Marlow")).isEmpty();
  }

  @Test
  void theMembersOfADelegationActForItsCountry() {
    Story story =
        Story.of(
            "The Chilean delegation was led by Foreign Minister Peter Marlow and included aide Omar"
                + " Harbi and Steven Roe, head of the wealth fund.");

    assertThat(story.people.all()).extracting(p -> p.side()).containsOnly("Chile").hasSize(3);
  }
}
