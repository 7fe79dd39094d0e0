package org.riyadhtimeline.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.model.ParagraphRole;

/** What is a person's name and what is not. */
final class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Later Brenda Hollis spoke to the crowd.|Brenda Hollis",
        "The plan by Peter van der Hoeven failed.|Peter van der Hoeven",
        "A letter from Omar bin Yusuf Al Harbi arrived.|Omar bin Yusuf Al Harbi",
        "The vote was won by Lee Kwan-ho of the league.|Lee Kwan-ho",
        "Yesterday Zhou Minglan visited the plant.|Zhou Minglan",
        "It was signed by J.D. Marlow at noon.|J.D. Marlow",
        "It was signed by John T. Marlow Jr. at noon.|John T. Marlow Jr.",
        "It was signed by Henry Marlow III at noon.|Henry Marlow III",
        "They arrested Carlos \"Lefty\" Ibarra on Sunday.|Carlos \"Lefty\" Ibarra",
        "There was Maria dos Anjos at the door.|Maria dos Anjos",
        "The singer Anne-Marie O'Toole bowed.|Anne-Marie O'Toole",
        "A spokesman, Tariq al-Zubaydi, denied it.|Tariq al-Zubaydi",
        "A wound was found on 24-year-old Dilwyn Roof.|Dilwyn Roof",
        "There was Ngare wa Mutuli, a poet, at the door.|Ngare wa Mutuli",
        "The lawyer for Henry Marlow wept.|Henry Marlow",
        "They met Jack London in the north.|Jack London",
        "They met Steve King in the north.|Steve King",
        "On Monday GATT Michael Quellen left.|Michael Quellen",
        "On Monday Ann Quellen of Dean Marlow was there.|Ann Quellen",
        "The wife of Dean Marlow was there.|Dean Marlow",
        "An analyst for Hollis Quellen left Ann Quellen.|Ann Quellen",
        "Analyst Arvid Quellen of Arvid Quellen and Associates left.|Arvid Quellen",
        "On Monday the fund president Barber Quellen left.|Barber Quellen",
        "On Monday Planning Minister Song Quellen left.|Song Quellen",
        "The harbor's predecessor, Jaan Quellen, was there.|Jaan Quellen",
        "On Monday Insp Callum Quellen was there.|Callum Quellen",
        "On Monday Ugo van Roe left. Van Roe is ill.|Ugo van Roe",
        "Then PM Kofi Marlow left.|Kofi Marlow",
        "JOE Marlow felt bound to leave.|JOE Marlow",
        "On Monday an emotional Ronald dela Quell left.|Ronald dela Quell",
        "Green Party TD Neasa Marlow left.|Neasa Marlow",
        "It was Jose de Jesus who left.|Jose de Jesus",
        "It was Dr. Irving ``Jake'' Marlow who left.|Irving ``Jake'' Marlow",
        "On Monday Zorbo Kantrum of the Harbor Workers Party said so.|Zorbo Kantrum",
        "On Monday advocate Zorbo Shaikh said so.|Zorbo Shaikh",
        "They met Senator Zorba Cordoba there.|Zorba Cordoba",
        "\"I was late,\" Zorbo Kantrum said.|Zorbo Kantrum",
        "It was signed by Ann Quellen KC at noon.|Ann Quellen",
        "It was signed by Fiona Castle OBE, a judge.|Fiona Castle",
        "It was signed by mum-of-two Ann Quellen at noon.|Ann Quellen",
        "Mum-of-two Ann Quellen was there at noon.|Ann Quellen",
        "Britain's King Osric was there at noon.|King Osric",
      })
  void namesOfManyCulturesAreFound(String sentence, String name) {
    assertThat(Story.of(sentence).names()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fire is near the town of Glen Ellen.",
        "The shelter in Cameron Park is full.",
        "Dame Allan's Schools won the cup.",
        "It was Holmberg King Nussbaum that bought the bank.",
        "Hurricane Bertha weakened on Monday.",
        "The Henry Marlow Foundation gave money.",
        "The Marlow-Hollis Act was passed.",
        "They met at Marlow University and at Lincoln Center.",
        "The Ministry of Foreign Affairs said in a statement.",
        "The Supreme Court ruled on Thursday in Brown v. Board of Education.",
        "The United Nations and the European Union agreed.",
        "In New York and San Francisco, the Red Cross helped.",
        "The USS Henry Marlow sailed.",
        "Sailors of the destroyer USS Marlow met.",
        "General Acquisition said it was late.",
        "The president of the Guild of Drilling Contractors left.",
        "Henry Marlow and Co said he had left.",
        "The Henry Marlow economist left.",
        "The chairman of J.P. Marlow and Co. Inc. left.",
        "The chairman of Ruritania's Quellbank-Verein left.",
        "The Quellov said he was late. Quellov Corp fell. Quellov said he knew.",
        "Quellov said it was late. He left.",
        "Her novel Alice Springs sold well.",
        "On Victoria Street the Royal Bank closed.",
        "The play \"Mary Hollis\" opened.",
        "Christian Democrats and Social Democrats met in April.",
        "Police said on Tuesday, March 3, that St. John's Church was closed.",
        "Hollis & Marlow Inc. was sold.",
        "An analyst with Peter Marlow called it weak.",
        "It belongs to the Peter Marlow group of firms.",
        "Heavy Rain fell. Visual Arts students left.",
        "The show began at 8 PM Arsenal time.",
        "They played at Orlando I'd say.",
        "Then the 29-year-old Londoner left.",
        "On Monday Tory MPs left.",
        "It was at her home in Harbor Avenue, Marlow Heath, on Monday.",
        "\"We were late,\" Zorbo Kantrum said.",
      })
  void namesOfOtherThingsAreNot(String sentence) {
    assertThat(Story.of(sentence).names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Mr. Quell left.|Quell",
        "Then Mrs. May left.|May",
        "Then President Quell left.|Quell",
        "Then Foreign Minister Quellov left.|Quellov",
        "The designer Quellini left.|Quellini",
        "Quellini, 57, was hurt.|Quellini",
        "Quellini, a geologist at the mine, was hurt.|Quellini",
        "There was Prince Rupert in the hall.|Prince Rupert",
        "There was Pope Clement in the hall.|Pope Clement",
        "A bull of Clement XIV was read.|Clement XIV",
        "His wife Amanda was hurt.|Amanda",
        "His wife, Amandiza, was hurt.|Amandiza",
        "Quellinho, the 19-year-old Brazilian, was hurt.|Quellinho",
        "The bank chairman Lord Barber left.|Lord Barber",
        "Quellov said he was late.|Quellov",
        "\"It is late,\" said Quellov. He left.|Quellov",
      })
  void aSingleNameNeedsATitleARoleOrAnAge(String sentence, String name) {
    assertThat(Story.of(sentence).names()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then Quell left.",
        "Quell said it would close.",
        "The director of the Institute of Allergy left.",
        "An analyst at Quellbank left.",
        "Then Mr. President left.",
        "The Prince Edward Island ferry left.",
        "Its rival Quellbank left.",
        "The Quellbank spokesman left.",
      })
  void aSingleNameWithoutThemIsNobody(String sentence) {
    assertThat(Story.of(sentence).names()).isEmpty();
  }

  @Test
  void aHeadlineInTitleCaseGivesNoNewNamesButKnowsThoseOfTheBody() {
    Story story =
        Story.of(
            ParagraphRole.HEADLINE,
            "Hollis Says Talks Will Bring Peace Closer",
            "Brenda Hollis said so on Monday.");

    assertThat(story.names()).containsExactly("Brenda Hollis");
    assertThat(story.mentions("Brenda Hollis")).containsExactly("Hollis", "Brenda Hollis");
  }

  @Test
  void creditsAndBylinesNameNobody() {
    Story story = Story.of(ParagraphRole.BYLINE, "By BRENDA HOLLIS", "Nothing happened there.");

    assertThat(story.names()).isEmpty();
  }

  @Test
  void peopleNamedInOneBreathVouchForEachOther() {
    Story story = Story.of("The goals came from Peter Hollis, Zorbo Kantrum and Mary Marlow.");

    assertThat(story.names()).containsExactly("Peter Hollis", "Zorbo Kantrum", "Mary Marlow");
  }

  @Test
  void aSurnameThatIsAWordIsANameWhereItActsAsOne() {
    Story story =
        Story.of("Timothy Cook runs the firm.", "Cook said so. He hired a cook. The Cook Islands.");

    assertThat(story.mentions("Timothy Cook")).containsExactly("Timothy Cook", "Cook");
  }

  @Test
  void aNameIsAPersonsWhereItsSurnameAloneIs() {
    Story story = Story.of("Zorbo Quellen escaped the fire.", "\"I ran,\" Quellen said.");

    assertThat(story.names()).containsExactly("Zorbo Quellen");
  }
}
