package org.riyadhtimeline.model;

import org.jspecify.annotations.Nullable;

/**
 * Something uncertain that an editor can decide.
 *
 * @param message what is uncertain, in a sentence
 * @param place where; null if it is no one place
 * @param line the line of {@code coverage.yaml} it is about; 0 if it is about none
 * @param remedy the entry to add to the list {@code decisions} of {@code coverage.yaml}, in one
 *     line, without the dash before it; where the editor has to choose, {@code NAME} or {@code
 *     YYYY-MM-DD} stands for the answer. Null if there is none
 */
public record Doubt(
    Kind kind, String message, @Nullable Mention place, int line, @Nullable String remedy) {

  /** Kinds of doubt, worst first. */
  public enum Kind {
    /** A decision whose words stand nowhere, or in several places. */
    DECISION_WITHOUT_MATCH,
    QUOTE_WITHOUT_SPEAKER,
    DATE_INFERRED,
    ARTICLE_WITHOUT_DATE,
    PEOPLE_MERGED,
    PEOPLE_KEPT_APART,
    /** Articles give one person different sides. */
    SIDES_DIFFER,
    /** Two mentions made one event on thin evidence. */
    EVENTS_MERGED,
    NEAR_DUPLICATE,
    DATE_UNRESOLVED
  }

  /** A doubt that is about no line of {@code coverage.yaml}. */
  public Doubt(Kind kind, String message, @Nullable Mention place, @Nullable String remedy) {
    this(kind, message, place, 0, remedy);
  }
}
