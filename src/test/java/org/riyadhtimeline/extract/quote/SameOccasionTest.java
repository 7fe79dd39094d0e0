package org.riyadhtimeline.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;

/** The day of what someone goes on to say, in an article of Wednesday, 7 May 2031. */
final class SameOccasionTest {

  @Test
  void whatIsSaidOnIsOfTheSameDay() {
    assertThat(
            said("Mr Ivo Kova said Tuesday the port was full. He called the plan “a great loss.”"))
        .containsExactly("“a great loss.” 2031-05-06 TEXT");
  }

  @Test
  void theOccasionEndsWhereAnotherSpeaks() {
    assertThat(
            said(
                "Mr Ivo Kova said Tuesday the port was full. “It is not,” said Ann Berg. “I counted"
                    + " the ships there,” he said."))
        .contains("“I counted the ships there,” 2031-05-07 ARTICLE");
  }

  @Test
  void theOccasionEndsWithItsParagraph() {
    assertThat(
            said(
                "Mr Ivo Kova said Tuesday the port was full.",
                "“I counted the ships there,” he said."))
        .containsExactly("“I counted the ships there,” 2031-05-07 ARTICLE");
  }

  @Test
  void whoIsNamedAnewSpeaksOnADayOfHisOwn() {
    assertThat(
            said(
                "Mr Ivo Kova said Tuesday the port was full. “I counted the ships,” Mr Kova said in"
                    + " a letter."))
        .containsExactly("“I counted the ships,” 2031-05-07 ARTICLE");
  }

  private static List<String> said(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph);
      blocks.add(new Paragraph(new Span(start, text.length()), ParagraphRole.BODY));
      text.append("\n\n");
    }
    Article article =
        new Article(
            "a",
            "a.txt",
            null,
            null,
            List.of(),
            LocalDate.of(2031, 5, 7),
            DateOrigin.TEXT,
            null,
            null,
            "en",
            text.toString(),
            blocks);
    List<String> said = new ArrayList<>();
    for (Quote quote : Extractor.extract(article).quotes()) {
      said.add(quote.text() + " " + quote.date() + " " + quote.dateFrom());
    }
    return said;
  }
}
