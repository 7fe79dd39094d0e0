package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * An event as a line of a list, which leads to it on the timeline.
 *
 * @param node how its place on the spine is drawn: {@code filled}, {@code ring}, {@code dashed}
 * @param status said in words where it did not simply happen ("planned"); else empty
 * @param moreSources how many more articles tell of it, in words; empty for none
 * @param place leads to it on the timeline; empty where it has no place there
 */
public record EventLine(
    DateText date,
    String node,
    String status,
    String title,
    String place,
    List<Source> sources,
    String moreSources) {

  public EventLine {
    sources = List.copyOf(sources);
  }
}
