package org.riyadhtimeline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

final class QuoteScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "He said “we won” today. # “we won”",
        "He said \"we won\" today. # \"we won\"",
        "He said ``we won'' today. # ``we won''",
        "He said «we won» today. # «we won»",
        "He said „we won“ today. # „we won“",
        "He said „we won” today. # „we won”",
        "He said ‘we won’ today. # ‘we won’",
        "He said 'we won' today. # 'we won'",
        "He said `we won' today. # `we won'",
        "A “lasting and fair\" peace. # “lasting and fair\"",
        "A \"lasting and fair” peace. # \"lasting and fair”",
        "Kova said,\"we won\". # \"we won\"",
        "Kova said,\" we won\". Then he left. # \" we won\"",
        "Kova said:\"We won.\" # \"We won.\"",
        "The score was 3-1—“a fluke”—he said. # “a fluke”",
        "(“No comment.”) # “No comment.”",
        "\"I was—\" he began. # \"I was—\"",
        "“(The) ministers [of both states] … met,” he said. # “(The) ministers [of both states] …"
            + " met,”",
      })
  void pairsMarksOfEveryKind(String text, String expected) {
    assertThat(outermost(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "The ministers' plan isn't the union's.",
        "It was the '90s, rock 'n' roll and the students' day.",
        "Tell 'em we'll be there, said the students' leader.",
        "O’Neil’s team, the Players’ Union and the ’80s.",
        "A 6\" pipe and a 5'10\" man.",
        "Dos and don'ts of James' house",
      })
  void leavesApostrophesAndMeasuresAlone(String text) {
    assertThat(outermost(text)).isEmpty();
  }

  @Test
  void tellsAPossessiveFromTheEndOfSingleMarks() {
    assertThat(outermost("'The students' union is strong,' he said."))
        .containsExactly("'The students' union is strong,'");
    assertThat(outermost("‘It’s the ministers’ fault,’ she said. ‘We don’t know.’"))
        .containsExactly("‘It’s the ministers’ fault,’", "‘We don’t know.’");
    assertThat(outermost("the 'deputy sheriff' of the region's police"))
        .containsExactly("'deputy sheriff'");
    assertThat(outermost("He called them 'deputy sheriffs' today."))
        .containsExactly("'deputy sheriffs'");
  }

  @Test
  void nestsMarks() {
    assertThat(all("\"He told me, 'Go home,' and I went,\" she said."))
        .containsExactly("0 \"He told me, 'Go home,' and I went,\"", "1 'Go home,'");
    assertThat(all("'She said \"no\" to me,' he said."))
        .containsExactly("0 'She said \"no\" to me,'", "1 \"no\"");
    assertThat(all("“They shouted ‘Out!’” he said."))
        .containsExactly("0 “They shouted ‘Out!’”", "1 ‘Out!’");
    assertThat(all("``He called it a `sham,''' she said.")).contains("0 ``He called it a `sham,''");
  }

  @Test
  void aQuotationOfSeveralParagraphsOpensInEachAndClosesInTheLast() {
    List<Quoted> quoted = quoted("He said: “One.\n“Two.\n“Three.” Then he left.");
    assertThat(quoted).extracting(Quoted::goesOn).containsExactly(true, true, false);
    assertThat(quoted).extracting(Quoted::closed).containsExactly(false, false, true);
  }

  @Test
  void aMarkNeverClosedReachesNoFurtherThanItsParagraph() {
    assertThat(outermost("He said: \"One and two.\nNobody answered.\nThen \"yes\" came."))
        .containsExactly("\"One and two.", "\"yes\"");
  }

  @Test
  void aMarkNeverOpenedReachesBackToItsSentence() {
    assertThat(outermost("Nothing new. We will win,\" he said. \"They lose.\""))
        .containsExactly("We will win,\"", "\"They lose.\"");
  }

  @Test
  void aQuotationMayBeClosedInTheNextParagraphWithoutBeingOpenedThere() {
    List<Quoted> quoted = quoted("The coach said, \"We lost.\nWe will be back.\" Then she left.");
    assertThat(quoted).hasSize(2);
    assertThat(quoted.get(0).goesOn()).isTrue();
    assertThat(quoted.get(1).opened()).isFalse();
  }

  @Test
  void wordlessMarksQuoteNothing() {
    assertThat(outermost("A \"\" and a “...” and '' ``")).isEmpty();
  }

  @Property(tries = 500)
  void anyTextAtAllIsScanned(@ForAll("broken") String text) {
    for (Quoted q : quoted(text)) {
      assertThat(q.span().contains(q.words())).isTrue();
      assertThat(q.depth()).isNotNegative();
    }
  }

  @Provide
  Arbitrary<String> broken() {
    return Arbitraries.of(
            "\"", "“", "”", "'", "‘", "’", "``", "''", "`", "«", "»", "„", " ", "\n", ".", ",",
            "word", "s", "said", "5", "(", "—", "…", "𝔘", "\uD800", "́", "عربي", "中")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {"“", "\"", "'", "‘a ", "\" ", "“a ", " 'a' ", "``", "''", "a\" ", "\"a", "”", " 's"})
  void aMegabyteOfMarksIsScanned(String part) {
    assertThat(quoted(part.repeat(1_000_000 / part.length()))).isNotNull();
  }

  private static List<String> outermost(String text) {
    return quoted(text).stream().filter(q -> q.depth() == 0).map(q -> q.span().in(text)).toList();
  }

  private static List<String> all(String text) {
    return quoted(text).stream().map(q -> q.depth() + " " + q.span().in(text)).toList();
  }

  private static List<Quoted> quoted(String text) {
    return document(text).quoted();
  }

  static Document document(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (end > from) {
        paragraphs.add(new Paragraph(new Span(from, end), ParagraphRole.BODY));
      }
      from = end + 1;
    }
    Article article =
        new Article(
            "a", "a.txt", null, null, List.of(), null, null, null, null, "en", text, paragraphs);
    return new Document(article, Trace.NONE);
  }
}
