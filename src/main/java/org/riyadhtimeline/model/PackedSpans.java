package org.riyadhtimeline.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Spans as numbers: of a large coverage those of all sentences and paragraphs are held at once. */
final class PackedSpans extends AbstractList<Span> implements RandomAccess {

  private final int[] offsets;

  private PackedSpans(List<Span> spans) {
    this.offsets = new int[2 * spans.size()];
    int at = 0;
    for (Span span : spans) {
      offsets[at++] = span.start();
      offsets[at++] = span.end();
    }
  }

  /** An immutable copy. */
  static PackedSpans of(List<Span> spans) {
    return spans instanceof PackedSpans packed ? packed : new PackedSpans(spans);
  }

  @Override
  public Span get(int index) {
    return new Span(offsets[2 * index], offsets[2 * index + 1]);
  }

  @Override
  public int size() {
    return offsets.length / 2;
  }
}
