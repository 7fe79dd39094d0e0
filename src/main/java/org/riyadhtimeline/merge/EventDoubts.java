package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Mention;

/** Collects where two happenings were made one on thin evidence. */
final class EventDoubts {

  private final List<Doubt> doubts = new ArrayList<>();

  void merged(Happening exact, Happening wide) {
    EventMention mention = wide.tellings.get(0).event().mentions().get(0);
    String title = wide.tellings.get(0).event().title();
    doubts.add(
        new Doubt(
            Doubt.Kind.EVENTS_MERGED,
            "“"
                + title
                + "” ("
                + wide.date()
                + ") is taken to be “"
                + exact.tellings.get(0).event().title()
                + "” ("
                + exact.date()
                + ")",
            new Mention(mention.article(), mention.span()),
            Remedy.list("differentEvents", List.of(exact.tellings.get(0).event().title(), title))));
  }

  List<Doubt> all() {
    return doubts;
  }
}
