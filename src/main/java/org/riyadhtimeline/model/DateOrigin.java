package org.riyadhtimeline.model;

/** How the date of an article became known. */
public enum DateOrigin {
  /** The article's own text says it. */
  TEXT,
  /** The page or front matter around the text says it. */
  METADATA,
  /** It was concluded from the other articles. */
  COVERAGE,
  /** An editor decided it. */
  EDITOR
}
