package org.riyadhtimeline.model;

import org.jspecify.annotations.Nullable;

/**
 * Something uncertain that an editor can decide.
 *
 * @param message what is uncertain, in a sentence
 * @param place where; null if it is no one place
 * @param remedy the line for {@code coverage.yaml} that decides it; null if there is none
 */
public record Doubt(Kind kind, String message, @Nullable Mention place, @Nullable String remedy) {

  /** Kinds of doubt, worst first. */
  public enum Kind {
    DECISION_WITHOUT_MATCH,
    QUOTE_WITHOUT_SPEAKER,
    DATE_INFERRED,
    ARTICLE_WITHOUT_DATE,
    PEOPLE_MERGED,
    PEOPLE_KEPT_APART,
    NEAR_DUPLICATE,
    DATE_UNRESOLVED
  }
}
