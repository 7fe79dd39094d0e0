package org.riyadhtimeline.model;

import java.util.List;

/**
 * What one article states. People's ids hold within the article; merging gives them the coverage's.
 *
 * @param sentences where each sentence of the story stands, in order
 */
public record ArticleFacts(
    Article article,
    List<Person> people,
    List<Quote> quotes,
    List<Statement> statements,
    List<DateMention> dates,
    List<Event> events,
    List<Span> sentences) {

  public ArticleFacts {
    people = List.copyOf(people);
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
    dates = List.copyOf(dates);
    events = List.copyOf(events);
    sentences = PackedSpans.of(sentences);
  }

  /** The same without the dates that are known: of dates, merging needs those nobody can tell. */
  public ArticleFacts withOpenDates() {
    return new ArticleFacts(
        article,
        people,
        quotes,
        statements,
        dates.stream().filter(date -> date.value() == null).toList(),
        events,
        sentences);
  }
}
