package org.riyadhtimeline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/** Words of time and marks in any order give dates and events or none, but never an exception. */
final class AnyTextTest {

  private static final String[] PARTS = {
    "Tuesday",
    "Feb.",
    "February",
    "18",
    "31",
    "29",
    "2025",
    "0",
    "99",
    "'98",
    "1960s",
    "last",
    "next",
    "this",
    "the",
    "a",
    "two",
    "weeks",
    "ago",
    "later",
    "before",
    "after",
    "day",
    "year",
    "quarter",
    "first",
    "half",
    "Easter",
    "9/11",
    "2025-02-30",
    "30/30/2025",
    "31.02.2024",
    "'s",
    "’s",
    ",",
    ".",
    "-",
    "–",
    "—",
    "(",
    ")",
    "“",
    "”",
    "\"",
    ";",
    ":",
    "and",
    "that",
    "which",
    "who",
    "said",
    "met",
    "will",
    "was",
    "to",
    "be",
    "postponed",
    "scheduled",
    "for",
    "until",
    "on",
    "in",
    "by",
    "from",
    "unlikely",
    "meeting",
    "invasion",
    "of",
    "Ames",
    "he",
    "his",
    "He",
    "\n",
    "é",
    "\uD83D\uDE00",
    "century",
    "decades",
    "9999",
    "1000",
    "12:30",
    "p.m.",
    "mid",
    "end",
    "summer"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void givesFactsOrNone(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(60);
      for (int k = 0; k < length; k++) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
        if (random.nextInt(4) > 0) {
          text.append(' ');
        }
      }
      check(Extractor.extract(article(text.toString(), random.nextInt(3) > 0)));
    }
  }

  private static void check(ArticleFacts facts) {
    String text = facts.article().text();
    int end = 0;
    for (DateMention date : facts.dates()) {
      assertThat(date.span().start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(date.text()).as(text).isEqualTo(date.span().in(text));
      assertThat(date.value() == null).as(text).isEqualTo(date.date() == null);
      end = date.span().end();
    }
    assertThat(facts.events()).as(text).extracting(Event::id).doesNotHaveDuplicates();
    for (Event event : facts.events()) {
      assertThat(event.title()).as(text).isNotBlank();
      assertThat(event.mentions().get(0).span().in(text)).as(text).isNotBlank();
    }
  }

  private static Article article(String text, boolean dated) {
    Paragraph paragraph = new Paragraph(new Span(0, text.length()), ParagraphRole.BODY);
    return new Article(
        "a",
        "a.txt",
        null,
        null,
        List.of(),
        dated ? LocalDate.of(2024, 2, 29) : null,
        dated ? DateOrigin.TEXT : null,
        null,
        null,
        "en",
        text,
        List.of(paragraph));
  }
}
