package org.riyadhtimeline.model;

import org.jspecify.annotations.Nullable;

/**
 * What the editor says of the site as a whole, in {@code coverage.yaml}.
 *
 * @param baseUrl where it is published, ending in {@code /}; null where not set
 * @param articleText how much of an article its page shows
 */
public record SiteInfo(
    String title, String description, @Nullable String baseUrl, ArticleText articleText) {

  /** How much of an article its page shows. */
  public enum ArticleText {
    /** All of it. */
    FULL,
    /** The sentences that hold a quotation or an event. */
    SENTENCES,
    /** The quoted words alone. */
    QUOTES
  }
}
