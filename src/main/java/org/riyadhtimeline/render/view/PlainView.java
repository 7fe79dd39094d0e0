package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * A page of words: about, search, not found.
 *
 * @param facts labels with their counts
 * @param scripts the search index, in the order it is loaded
 * @param start the site's first page as seen from this one
 */
public record PlainView(Head head, List<Option> facts, List<String> scripts, String start) {

  public PlainView {
    facts = List.copyOf(facts);
    scripts = List.copyOf(scripts);
  }
}
