package org.riyadhtimeline.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the coverage.
 *
 * @param trail the pages this one is a part of
 */
public record ArticlesView(
    Head head, String intro, List<Part> trail, List<Part> parts, List<Entry> articles) {

  public ArticlesView {
    trail = List.copyOf(trail);
    parts = List.copyOf(parts);
    articles = List.copyOf(articles);
  }

  /**
   * An article in the list.
   *
   * @param byline publisher and authors
   * @param facts how many facts, in words
   * @param notice where nothing was taken from it, why; else empty
   */
  public record Entry(
      String href,
      String headline,
      String language,
      String byline,
      @Nullable DateText date,
      String dateNote,
      String facts,
      String notice) {}
}
