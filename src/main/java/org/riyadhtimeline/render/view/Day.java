package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * All of one date: a day, or a month, or whatever the text gives.
 *
 * @param gap the time since the date before, in words, where it is long; else empty
 * @param status said under the date ("planned"); else empty
 * @param node how its place on the spine is drawn
 * @param events the main one first
 * @param said what was said that day, by speaker
 * @param quoted what articles of that day quote without a day of its own
 * @param quotedFirst whether {@code quoted} stands before the minor events
 */
public record Day(
    String id,
    String gap,
    DateText date,
    String status,
    String node,
    List<EventView> events,
    List<Voice> said,
    String saidLabel,
    List<Voice> quoted,
    String quotedLabel,
    boolean quotedFirst) {

  public Day {
    events = List.copyOf(events);
    said = List.copyOf(said);
    quoted = List.copyOf(quoted);
  }
}
