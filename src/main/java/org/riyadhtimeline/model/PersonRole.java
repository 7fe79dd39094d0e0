package org.riyadhtimeline.model;

import java.util.Locale;

/**
 * What an article says a person is.
 *
 * @param text the article's own words: {@code special trade envoy}; once articles are merged, in
 *     the spelling of the first of them
 * @param mention where they stand
 */
public record PersonRole(String text, Time time, Mention mention) {

  public PersonRole {
    // Many articles give it in the same words.
    text = text.intern();
  }

  /** The role with its time, as one would write it: {@code former nurse}, {@code then-mayor}. */
  public String label() {
    boolean told = text.endsWith("-elect") || text.endsWith("-designate");
    return switch (time) {
      case HELD -> text;
      case FORMER -> "former " + text;
      case THEN -> "then-" + text;
      case ELECT -> told ? text : "incoming " + text;
    };
  }

  /** What all spellings of a role share: {@code U.S. trade advisor}, {@code US trade adviser}. */
  public static String key(String role) {
    return role.toLowerCase(Locale.ROOT)
        .replace(".", "")
        .replace('’', '\'')
        .replace("advisor", "adviser");
  }

  /** Whether the role is held at the time of the article. */
  public enum Time {
    HELD,
    /** "former", "ex-" */
    FORMER,
    /** "then-": held at the time told of */
    THEN,
    /** "-elect", "designate", "incoming" */
    ELECT
  }
}
