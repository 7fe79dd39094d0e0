package org.riyadhtimeline.write;

import org.jspecify.annotations.Nullable;

/**
 * What a build did to one fact of the site.
 *
 * @param label what a person calls the fact: a headline, a name, the words quoted, date and title
 * @param detail what is other than before, or who said what is new; null where there is nothing to
 *     add
 * @param open what this leaves for an editor to decide, and did not before; null if nothing
 */
public record FactChange(
    Kind kind, Fact fact, String id, String label, @Nullable String detail, @Nullable String open) {

  /** What happened to it. */
  public enum Kind {
    ADDED,
    CHANGED,
    /** It is part of another now. */
    MERGED,
    GONE
  }

  /** What it is. */
  public enum Fact {
    ARTICLE,
    PERSON,
    QUOTATION,
    STATEMENT,
    EVENT
  }
}
