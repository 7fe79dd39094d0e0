package org.riyadhtimeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Quote.DateFrom;

/**
 * What someone said in the reporter's words. Never shown in quotation marks.
 *
 * @param id {@code ARTICLE-sSTART}
 * @param text the article's words at {@code span}: the clause with speaker and verb
 * @param verb the verb of saying, as it stands: {@code stressed}
 * @param context the sentence that holds it
 * @param others who else said it, as in "Kova and Brandt said"
 */
public record Statement(
    String id,
    String article,
    String text,
    Span span,
    Span context,
    String verb,
    Speaker speaker,
    Attribution attribution,
    @Nullable EventDate date,
    @Nullable DateFrom dateFrom,
    List<Speaker> others)
    implements Fact {

  public Statement {
    // The same few verbs stand in all articles.
    verb = verb.intern();
    others = List.copyOf(others);
  }

  /** Of one speaker. */
  public Statement(
      String id,
      String article,
      String text,
      Span span,
      Span context,
      String verb,
      Speaker speaker,
      Attribution attribution,
      @Nullable EventDate date,
      @Nullable DateFrom dateFrom) {
    this(id, article, text, span, context, verb, speaker, attribution, date, dateFrom, List.of());
  }

  /** The same statement of another speaker, and of whoever else said it. */
  public Statement saidBy(Speaker other, List<Speaker> more) {
    return new Statement(
        id, article, text, span, context, verb, other, attribution, date, dateFrom, more);
  }
}
