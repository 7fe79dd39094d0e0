package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * One person.
 *
 * @param table where it is said that the person was at the table; empty if it is not
 * @param quoted how often and by whom, in words
 */
public record PersonView(
    Head head,
    PersonRef person,
    List<Role> roles,
    List<String> aliases,
    String tableLabel,
    List<Source> table,
    String quoted,
    List<Chart> charts,
    List<Part> parts,
    List<QuoteDay> quotes,
    List<QuoteDay> reported,
    List<EventView> events,
    List<PersonRef> company) {

  public PersonView {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    table = List.copyOf(table);
    charts = List.copyOf(charts);
    parts = List.copyOf(parts);
    quotes = List.copyOf(quotes);
    reported = List.copyOf(reported);
    events = List.copyOf(events);
    company = List.copyOf(company);
  }

  /** A role as articles give it. */
  public record Role(String text, List<Source> sources) {
    public Role {
      sources = List.copyOf(sources);
    }
  }

  /** What was said on one date. */
  public record QuoteDay(String id, DateText date, String note, List<QuoteView> quotes) {
    public QuoteDay {
      quotes = List.copyOf(quotes);
    }
  }
}
