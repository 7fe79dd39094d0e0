package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.riyadhtimeline.render.view.Day;
import org.riyadhtimeline.render.view.EventView;
import org.riyadhtimeline.render.view.Option;
import org.riyadhtimeline.render.view.PersonRef;
import org.riyadhtimeline.render.view.Section;
import org.riyadhtimeline.render.view.TimelineView.Filters;
import org.riyadhtimeline.render.view.Voice;

/** What the facts on a page of the timeline can be chosen by. */
final class TimelineFilters {

  private final Strings strings;
  private final Sides sideNames;

  TimelineFilters(Context context) {
    this.strings = context.strings;
    this.sideNames = context.sides;
  }

  /** All that {@code sections} hold to choose by. */
  Filters of(List<Section> sections) {
    Map<String, String> people = new TreeMap<>();
    Map<String, String> sides = new TreeMap<>();
    Map<String, String> sources = new TreeMap<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (Section section : sections) {
      for (Day day : section.days()) {
        for (EventView event : day.events()) {
          kinds.add(event.kind());
          event.people().forEach(person -> choose(person, people, sides));
          event.publishers().forEach(source -> sources.put(source.label(), source.value()));
        }
        for (Voice voice : both(day.said(), day.quoted())) {
          kinds.add("said");
          PersonRef speaker = voice.speaker();
          if (speaker != null) {
            choose(speaker, people, sides);
          }
          voice.quotes().forEach(q -> sources.put(q.source().name(), q.source().key()));
          voice.more().forEach(q -> sources.put(q.source().name(), q.source().key()));
        }
      }
    }
    return new Filters(
        options(people),
        options(sides),
        options(sources),
        kinds.stream()
            .sorted()
            .map(kind -> new Option(kind, strings.get("kind_" + kind)))
            .toList());
  }

  private static List<Voice> both(List<Voice> said, List<Voice> quoted) {
    List<Voice> both = new ArrayList<>(said);
    both.addAll(quoted);
    return both;
  }

  private void choose(PersonRef person, Map<String, String> people, Map<String, String> sides) {
    people.put(person.name(), person.key());
    sides.put(person.side(), sideNames.key(person.side()));
  }

  private static List<Option> options(Map<String, String> choices) {
    return choices.entrySet().stream()
        .map(choice -> new Option(choice.getValue(), choice.getKey()))
        .toList();
  }
}
