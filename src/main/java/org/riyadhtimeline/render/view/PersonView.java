package org.riyadhtimeline.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * One person.
 *
 * @param editorNote said where an editor decided anything of this; else empty
 * @param table where it is said that the person was at the table; empty if it is not
 * @param named where somebody is named of whom nothing else is told
 * @param trail the pages this one is a part of
 * @param cited the articles the page takes facts from
 * @param quoted how often and by whom, in words
 */
public record PersonView(
    Head head,
    PersonRef person,
    List<Role> roles,
    List<String> aliases,
    String tableLabel,
    String editorNote,
    List<Source> table,
    String quoted,
    List<Chart> charts,
    List<Part> trail,
    List<Part> parts,
    List<QuoteDay> quotes,
    List<QuoteDay> reported,
    List<EventLine> events,
    List<Named> named,
    List<PersonRef> company,
    List<Cited> cited) {

  public PersonView {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    table = List.copyOf(table);
    charts = List.copyOf(charts);
    trail = List.copyOf(trail);
    parts = List.copyOf(parts);
    quotes = List.copyOf(quotes);
    reported = List.copyOf(reported);
    events = List.copyOf(events);
    named = List.copyOf(named);
    company = List.copyOf(company);
    cited = List.copyOf(cited);
  }

  /**
   * A role as articles give it.
   *
   * @param note who else gave it; empty where articles did
   */
  public record Role(String text, List<Source> sources, String note) {
    public Role {
      sources = List.copyOf(sources);
    }
  }

  /** A sentence that names the person, the name marked. */
  public record Named(TemplateHTMLOutputModel sentence, Source source) {}

  /** What was said on one date. */
  public record QuoteDay(String id, DateText date, String note, List<QuoteView> quotes) {
    public QuoteDay {
      quotes = List.copyOf(quotes);
    }
  }
}
