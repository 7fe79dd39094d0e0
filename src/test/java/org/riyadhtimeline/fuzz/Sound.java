package org.riyadhtimeline.fuzz;

import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Statement;
import org.riyadhtimeline.read.SeedReader;

/** What holds of every article. */
final class Sound {

  private Sound() {}

  /** Fails unless there is either an article with sound facts or a problem. */
  static void check(SeedReader.Seeds read) {
    check(
        read.articles().isEmpty() != read.problems().isEmpty() || read.articles().size() == 1,
        "neither an article nor a problem");
    read.articles().forEach(Sound::check);
  }

  private static void check(Article article) {
    int end = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      check(paragraph.span().start() >= end, "paragraphs that overlap");
      end = paragraph.span().end();
    }
    check(end <= article.text().length(), "a paragraph outside the text");
    ArticleFacts facts = Extractor.extract(article);
    for (Quote quote : facts.quotes()) {
      String words =
          String.join(" … ", quote.spans().stream().map(s -> s.in(article.text())).toList());
      check(quote.text().equals(words), "a quotation that is not there");
    }
    for (Statement statement : facts.statements()) {
      check(
          statement.text().equals(statement.span().in(article.text())),
          "a statement that is not there");
    }
    for (Event event : facts.events()) {
      check(!event.title().isBlank(), "an event without a title");
    }
  }

  static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
