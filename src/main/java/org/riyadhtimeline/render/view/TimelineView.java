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
 * @param trail the pages this one is a part of
 * @param cited the articles the page takes facts from
 * @param filters empty lists where there is nothing to choose
 */
public record TimelineView(
    Head head,
    String heading,
    boolean first,
    String counts,
    List<Chart> charts,
    List<Delegation> table,
    String standsNote,
    List<EventLine> stands,
    List<EventLine> pinnedEvents,
    List<QuoteView> pinnedQuotes,
    List<Part> trail,
    List<Part> parts,
    Filters filters,
    List<Section> sections,
    List<Cited> cited) {

  public TimelineView {
    charts = List.copyOf(charts);
    table = List.copyOf(table);
    stands = List.copyOf(stands);
    pinnedEvents = List.copyOf(pinnedEvents);
    pinnedQuotes = List.copyOf(pinnedQuotes);
    trail = List.copyOf(trail);
    parts = List.copyOf(parts);
    sections = List.copyOf(sections);
    cited = List.copyOf(cited);
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
