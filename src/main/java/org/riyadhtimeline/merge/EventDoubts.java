package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Mention;

/** Collects where two happenings were made one on thin evidence. */
final class EventDoubts {

  private record Merged(Telling exact, EventDate exactDate, Telling wide, EventDate wideDate) {}

  private final List<Merged> merged = new ArrayList<>();

  void merged(Happening exact, Happening wide) {
    merged.add(new Merged(exact.tellings.get(0), exact.date(), wide.tellings.get(0), wide.date()));
  }

  /** Without those that an editor decided. */
  List<Doubt> all(Decisions decisions) {
    return merged.stream()
        .filter(m -> !EventDecisions.decide(decisions, m.exact(), m.wide()))
        .map(EventDoubts::doubt)
        .toList();
  }

  private static Doubt doubt(Merged merged) {
    String wide = merged.wide().event().title();
    String exact = merged.exact().event().title();
    return Doubt.of(
        Doubt.Kind.EVENTS_MERGED,
        "“%s” (%s) is taken to be “%s” (%s)"
            .formatted(wide, merged.wideDate(), exact, merged.exactDate()),
        List.of(place(merged.wide()), place(merged.exact())),
        List.of(
            Remedy.list("sameEvent", List.of(exact, wide)),
            Remedy.list("differentEvents", List.of(exact, wide))));
  }

  private static Mention place(Telling telling) {
    return new Mention(telling.article().id(), telling.span());
  }
}
