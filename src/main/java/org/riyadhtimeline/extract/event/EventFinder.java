package org.riyadhtimeline.extract.event;

import java.util.List;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.quote.Speech;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Event;

/** Finds the happenings a document dates. */
public final class EventFinder {

  private EventFinder() {}

  /** The events, each with one mention, in the order of the text. */
  public static List<Event> find(
      Document document, People people, List<DateMention> dates, Speech speech) {
    return List.of();
  }
}
