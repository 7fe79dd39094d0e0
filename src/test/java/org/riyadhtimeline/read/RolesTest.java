package org.riyadhtimeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the single rules must match, and what they must not. */
final class RolesTest {

  @Test
  void joinsAnIndentedLineWithTheWrappedOnesBelowIt() {
    String text =
        """
            The harbour board told ferry owners this week that
        Northport would keep its tolls, and that nothing it had heard
        from them so far would make it think otherwise.
            The owners who had come to hear it left early,
        Arlen Moss among them, and said they would write to the town
        before the season began.
        """;
    assertThat(Blocks.of(text, 0)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Monday, March 5, 2012 | 2012-03-05",
        "18 February 2025 | 2025-02-18",
        "Feb. 18, 2025 | 2025-02-18",
        "2025-02-18 14:05 | 2025-02-18",
        "18.02.2025 14:05 | 2025-02-18",
        "18/02/2025 | 2025-02-18",
        "02/18/2025 | 2025-02-18",
        "Published 5:30 PM EST, Tue February 18, 2025 | 2025-02-18",
        "Published: 18 February 2025, updated 19 February 2025 | 2025-02-18",
        "Updated February 19, 2025 Published February 18, 2025 | 2025-02-18",
        "Tuesday 18th February 2025 | 2025-02-18",
      })
  void readsDateLines(String line, String date) {
    DateLine dateLine = DateLine.parse(line);
    assertThat(dateLine).isNotNull();
    assertThat(dateLine.date()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Feb. 18", "Updated February 19, 2025", "Tuesday, 5 March"})
  void takesNoDayFromADateLineThatDoesNotSayIt(String line) {
    DateLine dateLine = DateLine.parse(line);
    assertThat(dateLine).isNotNull();
    assertThat(dateLine.date()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 5, 2012, was cold",
        "March",
        "2025",
        "May of 18",
        "03/04/2025",
        "1,000",
        "5:30",
        "31 February 2025 or so",
        "“18 February 2025”"
      })
  void takesOtherLinesForNoDateLine(String line) {
    DateLine dateLine = DateLine.parse(line);
    assertThat(dateLine == null ? null : dateLine.date()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By JANE ROE and JOHN McDOE | Jane Roe, John McDoe",
        "By Jane Roe in Vienna and John Doe in Geneva | Jane Roe, John Doe",
        "By Jane van der Roe, John al-Doe and Max Muster | Jane van der Roe, John al-Doe, Max Muster",
        "BY JANE O'ROE, Associated Press Writer | Jane O'Roe",
        "By JANE ROE Associated Press Writer | Jane Roe",
        "By J. R. Roe Jr. | J. R. Roe Jr.",
        "Written by Jane Roe, Political Editor | Jane Roe",
        "By Jane Roe, BBC News, Vienna | Jane Roe",
      })
  void readsBylines(String line, String authors) {
    Byline byline = Byline.parse(line);
    assertThat(byline).isNotNull();
    assertThat(String.join(", ", byline.authors())).isEqualTo(authors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday, the talks were over.",
        "By then Anton Vessel had left Vienna",
        "Byron Roe spoke first",
        "By the time it ended, nobody was left.",
        "By and large, the Ministers agree with Anton Vessel."
      })
  void takesASentenceForNoByline(String line) {
    assertThat(Byline.parse(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WASHINGTON (AP) — The talks | WASHINGTON (AP) —",
        "WASHINGTON (AP) -- The talks | WASHINGTON (AP) --",
        "Riyadh, Feb. 18 (Reuters) - The talks | Riyadh, Feb. 18 (Reuters) -",
        "BEIJING, Feb. 18, 2025 (Xinhua) -- The talks | BEIJING, Feb. 18, 2025 (Xinhua) --",
        "MOSCOW, February 18. /TASS/. The talks | MOSCOW, February 18. /TASS/.",
        "RAMALLAH, West Bank — The talks | RAMALLAH, West Bank —",
        "CAIRO — “We will | CAIRO —",
        "Linz, Austria — The talks | Linz, Austria —",
        "Washington (CNN) The talks | Washington (CNN)",
        "(Reuters) - The talks | (Reuters) -",
        "NEW YORK _ The talks | NEW YORK _",
      })
  void findsTheDatelineBeforeTheFirstWords(String line, String words) {
    Dateline dateline = Dateline.before(line);
    assertThat(dateline).isNotNull();
    assertThat(line.substring(0, dateline.end()).strip()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance — met.",
        "Vessel — who met Holm — left.",
        "Vessel, Holm — two ministers — met.",
        "The talks (AP said so) — went on.",
        "Russia and Austria (EU) — The talks",
        "A long-awaited deal - The talks",
        "“We will” — Vessel",
        "U.S.-led talks began."
      })
  void takesOtherWordsForNoDateline(String line) {
    assertThat(Dateline.before(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour. (Jane Roe/Pool Photo via AP) | (Jane Roe/Pool Photo via AP)",
        "The harbour (AP Photo/Jane Roe, File) | (AP Photo/Jane Roe, File)",
        "The harbour [Jane Roe/Reuters] | [Jane Roe/Reuters]",
        "The harbour. Image: Jane Roe. | Image: Jane Roe.",
        "The harbour Photograph: Jane Roe/AFP/Getty Images | Photograph: Jane Roe/AFP/Getty Images",
        "The harbour. REUTERS/Jane Roe | REUTERS/Jane Roe",
        "The harbour. Jane Roe/Getty Images | Jane Roe/Getty Images",
        "The harbour. Photo by Jane Roe | Photo by Jane Roe",
        "The harbour. Photo credit: Jane Roe | Photo credit: Jane Roe",
        "Getty Images | Getty Images",
      })
  void findsCredits(String block, String credit) {
    int start = Credit.start(block);
    assertThat(start).isNotNegative();
    assertThat(block.substring(start)).isEqualTo(credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left the Organization of Lakes (OL).",
        "The photo was taken by a (very) old camera.",
        "He wrote one word under the picture: “Peace” and went home with all of his friends.",
        "She sent it via the post (which is slow).",
        "The image: a harbour with boats and people who wait for a ferry to come.",
        "It rose 3 percent (to 5 francs)."
      })
  void takesAStoryForNoCredit(String block) {
    assertThat(Credit.start(block)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright 2025 The Lake Times",
        "© 2025 Lake Times. All rights reserved.",
        "Read more: the lake in numbers",
        "___",
        "ADVERTISEMENT"
      })
  void knowsBoilerplate(String block) {
    assertThat(Boilerplate.is(block)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The share of voters who will read more rose.",
        "Copyrighted songs were played at the rally in Vienna, he said, and nobody asked whether the"
            + " singers had agreed to it, which is why a court will look at the case next week."
      })
  void takesAStoryForNoBoilerplate(String block) {
    assertThat(Boilerplate.is(block)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministers said that they would meet again after the vote. | en",
        "Les ministres ont dit qu'ils se réuniront de nouveau après le vote dans la ville. | fr",
        "Die Minister sagten, dass sie sich nach der Wahl wieder mit der Partei treffen. | de",
        "Los ministros dijeron que se reunirán de nuevo en la capital después de las elecciones. | es",
        "Министры сказали, что встретятся снова. | ru",
        "قال الوزراء إنهم سيجتمعون مرة أخرى | ar",
        "部长们说他们将再次会面 | zh",
        "Short words | en",
      })
  void tellsTheLanguage(String text, String language) {
    assertThat(Language.of(text, 0)).isEqualTo(language);
  }
}
