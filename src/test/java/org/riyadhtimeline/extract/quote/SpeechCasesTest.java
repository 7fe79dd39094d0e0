package org.riyadhtimeline.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;

/** Who said what, in the small texts of {@code cases.txt}. */
final class SpeechCasesTest {

  /** A text and the quotations in it, one a line. */
  record Case(String text, List<String> expected) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhoSaidWhat(Case example) {
    Notes notes = new Notes();
    ArticleFacts facts = Extractor.extract(article(example.text()), notes);
    List<String> found = facts.quotes().stream().map(SpeechCasesTest::line).toList();
    assertThat(String.join("\n", found))
        .describedAs("%s%n%s", example.text(), notes)
        .isEqualTo(String.join("\n", example.expected()));
  }

  private static String line(Quote quote) {
    String line =
        quote.text() + " -> " + speaker(quote.speaker()) + " " + lower(quote.kind().name());
    Attribution attribution = quote.attribution();
    return quote.speaker() == null || attribution == null
        ? line
        : line + " " + lower(attribution.via().name());
  }

  private static String speaker(Speaker speaker) {
    if (speaker == null) {
      return "?";
    }
    return switch (speaker.kind()) {
      case PERSON -> speaker.name();
      case ORGANIZATION -> "[" + speaker.name() + "]";
      case UNNAMED -> "(" + speaker.name() + ")";
    };
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Article article(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String part : text.split(" / ", -1)) {
      Span span = new Span(start, start + part.length());
      boolean headline = part.startsWith("^");
      paragraphs.add(
          headline
              ? new Paragraph(new Span(start + 1, span.end()), ParagraphRole.HEADLINE)
              : new Paragraph(span, ParagraphRole.BODY));
      start = span.end() + 3;
    }
    return new Article(
        "a", "a.txt", null, null, List.of(), null, null, null, null, "en", text, paragraphs);
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = SpeechCasesTest.class.getResourceAsStream("cases.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(all.split("\n\n", -1))
          .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
          .filter(lines -> !lines.isEmpty())
          .map(SpeechCasesTest::example)
          .toList()
          .stream();
    }
  }

  private static Case example(List<String> lines) {
    List<String> expected = lines.subList(1, lines.size());
    return new Case(lines.get(0), expected.equals(List.of("nothing")) ? List.of() : expected);
  }

  /** What the rules told of the text, shown where a case fails. */
  private static final class Notes implements Trace {
    private final StringBuilder notes = new StringBuilder();

    @Override
    public void taken(String rule, Span words, String what) {
      notes.append("taken ").append(rule).append(": ").append(what).append('\n');
    }

    @Override
    public void refused(String rule, Span words, String why) {
      notes.append("refused ").append(rule).append(": ").append(why).append('\n');
    }

    @Override
    public String toString() {
      return notes.toString();
    }
  }
}
