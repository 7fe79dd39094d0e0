package org.riyadhtimeline.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a site tells.
 *
 * @param articles by date (undated last), then id
 * @param people by id
 * @param formerIds ids that people had before an editor held them to be one with others, and the id
 *     that each has now
 * @param quotes by date (undated last), then article order and place
 * @param statements in the same order
 * @param unresolvedDates words that name a date nobody can tell, by article order and place
 * @param events by date; within a day the main event first
 * @param sentences where the sentences of each article stand, by its id
 * @param hostSide the side in whose country the talks were held; null if not known
 * @param nearDuplicates stories that stand in several articles, by first article
 * @param pinned ids of the events and quotations an editor put at the top, in the editor's order
 * @param doubts what an editor should look at; never shown on the site
 */
public record Coverage(
    SiteInfo site,
    List<Article> articles,
    List<Person> people,
    Map<String, String> formerIds,
    List<Quote> quotes,
    List<Statement> statements,
    List<DateMention> unresolvedDates,
    List<Event> events,
    Map<String, List<Span>> sentences,
    @Nullable String hostSide,
    List<NearDuplicate> nearDuplicates,
    List<String> pinned,
    List<Doubt> doubts) {

  public Coverage {
    articles = List.copyOf(articles);
    people = List.copyOf(people);
    formerIds = Map.copyOf(formerIds);
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
    unresolvedDates = List.copyOf(unresolvedDates);
    events = List.copyOf(events);
    sentences = Map.copyOf(sentences);
    nearDuplicates = List.copyOf(nearDuplicates);
    pinned = List.copyOf(pinned);
    doubts = List.copyOf(doubts);
  }
}
