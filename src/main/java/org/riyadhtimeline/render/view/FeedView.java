package org.riyadhtimeline.render.view;

import java.util.List;

/**
 * A feed.
 *
 * @param updated a date and time as in RFC 3339
 */
public record FeedView(
    String id, String title, String self, String page, String updated, List<Entry> entries) {

  public FeedView {
    entries = List.copyOf(entries);
  }

  /**
   * An entry.
   *
   * @param content HTML, to be escaped once more
   */
  public record Entry(String id, String title, String href, String updated, String content) {}
}
