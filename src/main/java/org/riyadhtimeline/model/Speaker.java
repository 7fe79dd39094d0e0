package org.riyadhtimeline.model;

import org.jspecify.annotations.Nullable;

/**
 * Who said something.
 *
 * @param name a person's preferred name, or the article's words for an organization or an unnamed
 *     speaker
 * @param personId set exactly for a {@link Kind#PERSON}
 */
public record Speaker(Kind kind, String name, @Nullable String personId) {

  /** What a speaker can be. */
  public enum Kind {
    /** A named human being. */
    PERSON,
    ORGANIZATION,
    /** "a senior official" */
    UNNAMED
  }

  public Speaker {
    if ((kind == Kind.PERSON) != (personId != null)) {
      throw new IllegalArgumentException("a person, and nobody else, has an id: " + name);
    }
  }
}
