package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * All of one date: a day, or a month, or whatever the text gives.
 *
 * @param gap the time since the date before, in words, where it is long; else empty
 * @param status said under the date ("planned"); else empty
 * @param node how its place on the spine is drawn
 * @param events the main one first
 * @param voices what was said, by speaker
 */
public record Day(
    String id,
    String gap,
    DateText date,
    String status,
    String node,
    List<EventView> events,
    List<Voice> voices,
    String voicesLabel) {

  public Day {
    events = List.copyOf(events);
    voices = List.copyOf(voices);
  }
}
