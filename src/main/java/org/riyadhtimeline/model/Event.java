package org.riyadhtimeline.model;

import java.util.List;

/**
 * Something that happened or is to happen.
 *
 * @param id that of its first mention
 * @param background whether it lies long before the coverage began
 * @param title the text's own words, cut at clause borders; a name in brackets replaces a pronoun
 * @param people ids of those who take part, in the order of the text
 * @param mentions in the order of the articles; never empty
 * @param editor whether an editor decided anything of this
 */
public record Event(
    String id,
    EventDate date,
    Status status,
    Kind kind,
    boolean background,
    String title,
    List<String> people,
    List<EventMention> mentions,
    boolean editor) {

  /** What the text says of it. */
  public enum Status {
    HAPPENED,
    PLANNED,
    POSTPONED,
    CANCELLED,
    /** "unlikely to take place" */
    DOUBTFUL
  }

  /** Whether something was done, or said. */
  public enum Kind {
    HAPPENING,
    /** The date is that of the saying ("Jones said last week that …"). */
    SAYING
  }

  public Event {
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an event has a source: " + id);
    }
    people = List.copyOf(people);
    mentions = List.copyOf(mentions);
  }

  /** The same event with other people in it, by their ids. */
  public Event among(List<String> ids) {
    return new Event(id, date, status, kind, background, title, ids, mentions, editor);
  }
}
