package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * A stretch of the timeline under one heading.
 *
 * @param look {@code background}, {@code days} or {@code ahead}
 * @param note a sentence under the heading; may be empty
 */
public record Section(
    String id, String title, String look, String note, String gap, List<Day> days) {

  public Section {
    days = List.copyOf(days);
  }
}
