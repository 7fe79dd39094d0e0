package org.riyadhtimeline.model;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Quote.DateFrom;

/**
 * What someone said in the reporter's words. Never shown in quotation marks.
 *
 * @param id {@code ARTICLE-sSTART}
 * @param text the article's words at {@code span}: the clause with speaker and verb
 * @param verb the verb of saying, as it stands: {@code stressed}
 * @param context the sentence that holds it
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
    @Nullable DateFrom dateFrom)
    implements Fact {

  public Statement {
    // The same few verbs stand in all articles.
    verb = verb.intern();
  }

  /** The same statement of another speaker. */
  public Statement saidBy(Speaker other) {
    return new Statement(
        id, article, text, span, context, verb, other, attribution, date, dateFrom);
  }
}
