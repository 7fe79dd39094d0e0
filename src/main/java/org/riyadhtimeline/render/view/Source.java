package org.riyadhtimeline.render.view;

/**
 * Where a fact was found.
 *
 * @param key identifies the publisher to filters
 * @param name the publisher's short name
 * @param title headline and date of the article
 * @param day the article's date in words; empty where it has none
 * @param note what is special about it ("date inferred"); may be empty
 * @param href leads to the very words
 */
public record Source(String key, String name, String title, String day, String note, String href) {

  /** The same source with something special about it. */
  public Source with(String special) {
    return new Source(key, name, title, day, special, href);
  }
}
