package org.riyadhtimeline.render.view;

/**
 * Where a fact was found.
 *
 * @param key identifies the publisher to filters
 * @param name the publisher's short name
 * @param note what is special about it ("date inferred"); may be empty
 * @param href leads to the very words
 */
public record Source(String key, String name, String note, String href) {

  /** The same source with something special about it. */
  public Source with(String special) {
    return new Source(key, name, special, href);
  }
}
