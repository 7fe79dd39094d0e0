package org.riyadhtimeline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Person;

/** Makes one event of all that the articles tell of one happening. */
final class EventMerger {

  private final EventWords words;
  private final EventDoubts doubts = new EventDoubts();

  EventMerger(Countries countries) {
    this.words = new EventWords(countries);
  }

  /** The events of all {@code facts}, which are in the order of the articles. */
  List<Event> merge(List<ArticleFacts> facts, People people) {
    Map<String, Person> byId = people.byId();
    Remap remap = new Remap(people);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Article article = facts.get(i).article();
      for (Event event : facts.get(i).events()) {
        tellings.add(Telling.of(i, article, remap.event(event), words, byId));
      }
    }
    List<Happening> happenings = new EventJoiner(new SameHappening(words), doubts).join(tellings);
    new AtTheTable(people.all()).seat(happenings);
    LocalDate firstDay =
        facts.stream()
            .map(f -> f.article().published())
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    EventWriter writer = new EventWriter(firstDay);
    return happenings.stream().map(writer::write).sorted(EventOrder.ORDER).toList();
  }

  List<Doubt> doubts() {
    return doubts.all();
  }
}
