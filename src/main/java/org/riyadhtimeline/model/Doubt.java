package org.riyadhtimeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something uncertain that an editor can decide, or a decision of the editor's that needs another
 * look.
 *
 * @param message what is uncertain, in a sentence
 * @param places where; the first is the one it is about, others are what it is compared with. Empty
 *     if it is about no place
 * @param line the line of {@code coverage.yaml} it is about; 0 if it is about none
 * @param remedies the entries for the list {@code decisions} of {@code coverage.yaml} to choose
 *     from, each in one line, without the dash before it; where the editor has to fill in, {@code
 *     NAME} or {@code YYYY-MM-DD} stands for the answer. Once one of them is taken, the doubt is
 *     gone
 * @param hint what else to do about it; null where there is nothing to say
 */
public record Doubt(
    Kind kind,
    String message,
    List<Mention> places,
    int line,
    List<String> remedies,
    @Nullable String hint) {

  /** Kinds of doubt, worst first. */
  public enum Kind {
    /** A decision whose words stand nowhere or in several places, or that another contradicts. */
    DECISION_UNCLEAR,
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

  public Doubt {
    places = List.copyOf(places);
    remedies = List.copyOf(remedies);
  }

  /** What an editor can decide by one of {@code remedies}. */
  public static Doubt of(Kind kind, String message, List<Mention> places, List<String> remedies) {
    return new Doubt(kind, message, places, 0, remedies, null);
  }

  /** A decision that needs another look, by its line. */
  public static Doubt ofDecision(int line, String message, String hint) {
    return new Doubt(Kind.DECISION_UNCLEAR, message, List.of(), line, List.of(), hint);
  }

  /** The place it is about; null if it is about none. */
  public @Nullable Mention place() {
    return places.isEmpty() ? null : places.get(0);
  }

  /** Whether this is about a decision, and so a warning of the build. */
  public boolean isOfDecision() {
    return kind == Kind.DECISION_UNCLEAR;
  }
}
