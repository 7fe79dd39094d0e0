package org.riyadhtimeline.merge;

import java.util.Comparator;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;

/**
 * By date; of one date what happened before what was said, then what more articles tell of, what is
 * told of more often, what more people take part in.
 */
final class EventOrder {

  static final Comparator<Event> ORDER =
      Comparator.comparing(Event::date)
          .thenComparing(Event::kind)
          .thenComparing(Comparator.comparingLong(EventOrder::articles).reversed())
          .thenComparing(Comparator.comparingInt((Event e) -> e.mentions().size()).reversed())
          .thenComparing(Comparator.comparingInt((Event e) -> e.people().size()).reversed())
          .thenComparing(Event::id);

  private EventOrder() {}

  private static long articles(Event event) {
    return event.mentions().stream().map(EventMention::article).distinct().count();
  }
}
