package org.riyadhtimeline.model;

/**
 * What an article says a person is.
 *
 * @param text the article's own words: {@code special trade envoy}
 * @param mention where they stand
 */
public record PersonRole(String text, Time time, Mention mention) {

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
