package org.riyadhtimeline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We came. We saw. We left,” Kova said on Monday.",
        "Kova told them “We came. We saw.” and went home.",
        "\"Why did they come?\" Kova asked.",
        "“Out!” the crowd shouted.",
        "“We know it.” Kova said.",
        "“Is it over?” he asked.",
        "The U.S. Senate met Gov. Ann Kova.",
        "Kova called it “a good thing.”",
      })
  void staysOneSentence(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void endsWithAQuotationThatEndsIt() {
    assertThat(sentences("Kova called it “a good thing.” She left."))
        .containsExactly("Kova called it “a good thing.”", "She left.");
    assertThat(sentences("\"Is it over?\" Kova asked everyone to go home."))
        .containsExactly("\"Is it over?\"", "Kova asked everyone to go home.");
    assertThat(sentences("“We won,” he said. “They lost.” The crowd cheered."))
        .containsExactly("“We won,” he said.", "“They lost.”", "The crowd cheered.");
  }

  @Test
  void endsAfterAnAbbreviationWhereASentenceBegins() {
    assertThat(sentences("They flew to the U.S. The visit was short."))
        .containsExactly("They flew to the U.S.", "The visit was short.");
    assertThat(sentences("Mr. The was there.")).hasSize(1);
  }

  @Test
  void aMarkNeverClosedHoldsNothingTogether() {
    assertThat(sentences("He said “we won. They left. It rained.")).hasSize(3);
  }

  private static List<String> sentences(String text) {
    Document document = QuoteScannerTest.document(text);
    return document.sentences().stream().map(s -> s.span().in(text)).toList();
  }
}
