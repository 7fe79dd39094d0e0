package org.riyadhtimeline.model;

/** What a paragraph is in its article. */
public enum ParagraphRole {
  HEADLINE,
  STANDFIRST,
  /** Where, and sometimes when, the article was filed: {@code GENEVA/LAGOS}. */
  DATELINE,
  /** Who wrote the article. */
  BYLINE,
  CAPTION,
  /** Who took the picture: {@code (Jane Roe/Pool Photo via AP)}. */
  CREDIT,
  /** A heading between sections. */
  HEADING,
  BODY,
  LIST_ITEM,
  BLOCK_QUOTE,
  /** What an agency or site adds to each of its articles. */
  BOILERPLATE,
  /** Data about the article inside its text, such as a leading date or front matter. */
  METADATA;

  /** Whether a paragraph of this role tells the story, so that facts may be taken from it. */
  public boolean tellsStory() {
    return switch (this) {
      case HEADLINE, STANDFIRST, BODY, CAPTION, LIST_ITEM, BLOCK_QUOTE -> true;
      case DATELINE, BYLINE, CREDIT, HEADING, BOILERPLATE, METADATA -> false;
    };
  }
}
