package org.riyadhtimeline.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Paragraphs as numbers: of a large coverage all are held at once. */
final class PackedParagraphs extends AbstractList<Paragraph> implements RandomAccess {

  private static final ParagraphRole[] ROLES = ParagraphRole.values();

  private final PackedSpans spans;
  private final byte[] roles;

  private PackedParagraphs(List<Paragraph> paragraphs) {
    this.spans = PackedSpans.of(paragraphs.stream().map(Paragraph::span).toList());
    this.roles = new byte[paragraphs.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = (byte) paragraphs.get(i).role().ordinal();
    }
  }

  /** An immutable copy. */
  static PackedParagraphs of(List<Paragraph> paragraphs) {
    return paragraphs instanceof PackedParagraphs packed
        ? packed
        : new PackedParagraphs(paragraphs);
  }

  @Override
  public Paragraph get(int index) {
    return new Paragraph(spans.get(index), ROLES[roles[index]]);
  }

  @Override
  public int size() {
    return roles.length;
  }
}
