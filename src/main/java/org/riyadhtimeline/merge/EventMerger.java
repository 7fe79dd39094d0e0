package org.riyadhtimeline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Person;

/** Makes one event of all that the articles tell of one happening. */
final class EventMerger {

  private final EventWords words;
  private final EventDoubts doubts = new EventDoubts();
  private final EventDecisions decided = new EventDecisions();
  private final Countries countries;
  private final Decisions decisions;
  private @Nullable String hostSide;

  EventMerger(Countries countries, Decisions decisions) {
    this.countries = countries;
    this.decisions = decisions;
    this.words = new EventWords(countries);
  }

  /** The events of all {@code facts}, which are in the order of the articles. */
  List<Event> merge(List<ArticleFacts> facts, People people) {
    Map<String, Person> byId = people.byId();
    Remap remap = new Remap(people);
    Tellings reader = new Tellings(words, byId);
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Article article = facts.get(i).article();
      for (Event event : facts.get(i).events()) {
        tellings.add(reader.of(i, article, remap.event(event)));
      }
    }
    List<Happening> happenings = decided.apply(decisions, new EventJoiner(doubts).join(tellings));
    Map<String, Article> articles = new HashMap<>();
    facts.forEach(of -> articles.put(of.article().id(), of.article()));
    hostSide = new HostSide(countries).find(people.all(), happenings, articles);
    new AtTheTable(people.all()).seat(happenings);
    LocalDate firstDay =
        facts.stream()
            .map(f -> f.article().published())
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    EventWriter writer = new EventWriter(firstDay);
    return happenings.stream()
        .map(happening -> decided.decide(happening, writer.write(happening)))
        .sorted(EventOrder.ORDER)
        .toList();
  }

  /** The side that hosts the talks; null if it is not known. To be asked after merging. */
  @Nullable String hostSide() {
    return hostSide;
  }

  List<Doubt> doubts() {
    List<Doubt> all = new ArrayList<>(doubts.all(decisions));
    all.addAll(decided.doubts());
    return all;
  }
}
