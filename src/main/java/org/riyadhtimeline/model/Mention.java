package org.riyadhtimeline.model;

import java.util.Comparator;

/** A place in an article: where a fact has its words. */
public record Mention(String article, Span span) implements Comparable<Mention> {

  private static final Comparator<Mention> ORDER =
      Comparator.comparing(Mention::article).thenComparing(Mention::span);

  @Override
  public int compareTo(Mention other) {
    return ORDER.compare(this, other);
  }
}
