package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Statement;

/**
 * What an article's people said: in their own words, and in the reporter's. Both in the order of
 * the text.
 */
public record Speech(List<Quote> quotes, List<Statement> statements) {

  public Speech {
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
  }
}
