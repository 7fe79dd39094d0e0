package org.riyadhtimeline.model;

/** Something found in one article, with the words it came from. */
public sealed interface Fact permits Quote, Statement, DateMention, EventMention {

  /** The id of the article. */
  String article();

  /** Where the words stand. */
  Span span();
}
