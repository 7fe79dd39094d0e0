package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * The people of the coverage.
 *
 * @param table those at the table, by delegation
 * @param others everybody else, by side
 */
public record PeopleView(
    Head head,
    String intro,
    String othersHeading,
    List<Delegation> table,
    List<Delegation> others,
    List<Part> parts) {

  public PeopleView {
    table = List.copyOf(table);
    others = List.copyOf(others);
    parts = List.copyOf(parts);
  }
}
