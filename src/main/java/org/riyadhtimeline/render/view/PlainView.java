package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * A page of words: about, search, not found, and the one for other sites' frames.
 *
 * @param facts labels with their counts
 * @param scripts the search index, in the order it is loaded
 * @param start the site's first page as seen from this one
 * @param embedded the address of the page for frames; with dots for the site’s where that is
 *     unknown
 * @param shown how much of an article is shown, in words
 */
public record PlainView(
    Head head,
    List<Option> facts,
    List<String> scripts,
    String start,
    String embedded,
    String shown,
    List<EventLine> events) {

  public PlainView {
    facts = List.copyOf(facts);
    scripts = List.copyOf(scripts);
    events = List.copyOf(events);
  }
}
