package org.riyadhtimeline.render.view;

import java.util.List;

/** People of one side. */
public record Delegation(String id, String title, String tone, List<PersonRef> people) {

  public Delegation {
    people = List.copyOf(people);
  }
}
