package org.riyadhtimeline.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/** What people are reported to have said, in the reporter's words. */
final class StatementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Kova said the harbor was full.|Ann Kova said the harbor was full",
        "Ann Kova gave assurances that the harbor is open.|"
            + "Ann Kova gave assurances that the harbor is open",
        "Ann Kova made it clear that nothing was signed.|"
            + "Ann Kova made it clear that nothing was signed",
        "Ann Kova told the harbor board that it was late.|"
            + "Ann Kova told the harbor board that it was late",
        "The harbor opened Monday and new ferries sailed to both islands, the two towns' mayors said after talks that"
            + " lasted a day.|"
            + "The harbor opened Monday and new ferries sailed to both islands, the two towns' mayors said",
        "Ann Kova, accompanied by ferry chief Carl Holm, special envoy to the islands, said the plan"
            + " needs two berths.|"
            + "Ann Kova, accompanied by ferry chief Carl Holm, special envoy to the islands, said the"
            + " plan needs two berths",
        "Ann Kova said the plan was dead – a claim that has been disputed.|"
            + "Ann Kova said the plan was dead",
        "Ann Kova said the plan was dead — the first time she has said so.|"
            + "Ann Kova said the plan was dead",
        "Ann Kova said the plan was dead – the town could not pay.|"
            + "Ann Kova said the plan was dead – the town could not pay",
        "Ann Kova said the plan – the third in a year – was dead.|"
            + "Ann Kova said the plan – the third in a year – was dead",
        "Ann Kova and Carl Holm said the harbor was full.|"
            + "Ann Kova and Carl Holm said the harbor was full",
        "Ann Kova warned that the ferry needed repair.|Ann Kova warned that the ferry needed repair",
        "Ann Kova urged the board to look for a better berth.|"
            + "Ann Kova urged the board to look for a better berth",
        "Ann Kova said only the board has the right to propose a berth.|"
            + "Ann Kova said only the board has the right to propose a berth",
        "Ann Kova explained that she will pay for clarifying the rules.|"
            + "Ann Kova explained that she will pay for clarifying the rules",
      })
  void whatIsReportedIsAStatement(String sentence, String statement) {
    assertThat(statements(sentence)).containsExactly(statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Kova wrote on social media platform Quack.",
        "Ann Kova told reporters after the talks in Oslo.",
        "Ann Kova said in a statement on Monday.",
        "Ann Kova told the Oslo Post by telephone.",
        "Studies of the harbor made it clear that Ann Kova left.",
        "“It was late,” said Ann Kova, whose ferry was lost at sea.",
        "“It was late,” she said as Ann Kova arrived at the harbor to meet the pilots.",
        "The harbor lost 49 boats, below analyst estimates of 52 boats a year.",
        "The board looked for berths demanded by Ann Kova and the pilots of the port.",
      })
  void whoSpokeWhereAndToWhomIsNone(String sentence) {
    assertThat(statements(sentence)).isEmpty();
  }

  @Test
  void whoAccompaniesTheSpeakerIsNot() {
    String sentence =
        "Ann Kova, joined by Bo Lind and Carl Holm, special envoy to the islands, said it was late.";
    assertThat(Extractor.extract(article(sentence)).statements())
        .extracting(statement -> statement.speaker().name())
        .containsExactly("Ann Kova");
  }

  @Test
  void whatTwoSayIsWhatEachSays() {
    Statement said =
        Extractor.extract(article("Ann Kova and Carl Holm said the harbor was full."))
            .statements()
            .get(0);
    assertThat(said.speaker().name()).isEqualTo("Ann Kova");
    assertThat(said.others()).extracting(Speaker::name).containsExactly("Carl Holm");
  }

  private static List<String> statements(String text) {
    return Extractor.extract(article(text)).statements().stream().map(Statement::text).toList();
  }

  private static Article article(String text) {
    return new Article(
        "a",
        "a.txt",
        null,
        null,
        List.of(),
        LocalDate.of(2031, 5, 6),
        DateOrigin.TEXT,
        null,
        null,
        "en",
        text,
        List.of(new Paragraph(new Span(0, text.length()), ParagraphRole.BODY)));
  }
}
