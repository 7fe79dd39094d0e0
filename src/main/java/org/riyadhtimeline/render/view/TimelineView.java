package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * The timeline, or a part of it.
 *
 * @param counts articles, events, quotations and people, in words
 * @param stands the latest events
 * @param pinnedEvents what the editor put at the top
 * @param pinnedQuotes the same
 * @param parts the pages of a timeline too long for one
 * @param filters empty lists where there is nothing to choose
 */
public record TimelineView(
    Head head,
    boolean first,
    String counts,
    List<Chart> charts,
    List<Delegation> table,
    String standsNote,
    List<EventView> stands,
    List<EventView> pinnedEvents,
    List<QuoteView> pinnedQuotes,
    List<Part> parts,
    Filters filters,
    List<Section> sections) {

  public TimelineView {
    charts = List.copyOf(charts);
    table = List.copyOf(table);
    stands = List.copyOf(stands);
    pinnedEvents = List.copyOf(pinnedEvents);
    pinnedQuotes = List.copyOf(pinnedQuotes);
    parts = List.copyOf(parts);
    sections = List.copyOf(sections);
  }

  /** What can be chosen. */
  public record Filters(
      List<Option> people, List<Option> sides, List<Option> sources, List<Option> kinds) {

    public Filters {
      people = List.copyOf(people);
      sides = List.copyOf(sides);
      sources = List.copyOf(sources);
      kinds = List.copyOf(kinds);
    }
  }
}
