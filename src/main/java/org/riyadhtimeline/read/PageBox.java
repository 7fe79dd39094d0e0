package org.riyadhtimeline.read;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.read.PageHints.Hint;

/**
 * A block-level element of a page, with what its text weighs, that of the boxes inside included.
 */
final class PageBox {

  final Element element;
  final @Nullable PageBox parent;
  final @Nullable Hint hint;

  /** Whether sites call it the article's body. */
  final boolean body;

  /** The blocks before this box opened, and when it closed: those in between are inside. */
  final int from;

  int to;

  /** Characters, and of them in links. */
  int chars;

  int linkChars;

  /** How much of it reads like a story. */
  double prose;

  /** The prose less what else one would take with it. */
  double gain;

  /** The box right inside it with most prose. */
  @Nullable PageBox heaviest;

  /** Whether nothing in it is of the story. */
  boolean dropped;

  int children;

  /** Whether a field to fill in is in it. */
  boolean hasField;

  /** Whether it, or a box around it, is a list of links. */
  boolean linky;

  /** Whether it, or a box around it, holds what readers wrote. */
  boolean talk;

  /** How many of its children look like a teaser. */
  int teasers;

  /** Whether the headline, or what the site calls the article's body, is in it. */
  boolean holdsHeadline;

  boolean holdsBody;

  PageBox(Element element, @Nullable PageBox parent, @Nullable Hint hint, int from) {
    this.element = element;
    this.parent = parent;
    this.hint = hint;
    this.body = PageHints.isBody(element);
    this.from = from;
    if (parent != null) {
      parent.children++;
    }
  }

  String tag() {
    return element.normalName();
  }

  /** Whether it is a menu or a list of teasers: links, and hardly a sentence around them. */
  boolean isListOfLinks() {
    return linkChars * 2 > chars && prose * 5 < chars;
  }

  boolean isIn(PageBox other) {
    return from >= other.from && to <= other.to;
  }
}
