package org.riyadhtimeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words an article attributes to someone, in quotation marks.
 *
 * @param id {@code ARTICLE-qSTART}
 * @param text what stands at the spans, marks included, joined by {@code " … "} where there are
 *     several
 * @param spans in order; an interrupted quotation has several
 * @param context the sentence or sentences that hold the quotation and its attribution
 * @param speaker null where the text does not tell, or not surely
 * @param attribution null where there is none
 * @param candidates ids of the people who may have spoken, where {@code speaker} is null; for
 *     editors only
 * @param date the day it was said, in EDTF; null where neither text nor article tells
 * @param dateFrom null exactly if {@code date} is
 * @param editor whether an editor decided the speaker
 * @param alsoAt where other versions of the same story have the same words; they make no quotation
 *     of their own
 */
public record Quote(
    String id,
    String article,
    String text,
    List<Span> spans,
    Span context,
    Kind kind,
    @Nullable Speaker speaker,
    @Nullable Attribution attribution,
    List<String> candidates,
    @Nullable EventDate date,
    @Nullable DateFrom dateFrom,
    boolean editor,
    List<Mention> alsoAt)
    implements Fact {

  /** How the words stand in the text. */
  public enum Kind {
    /** As a clause of its own. */
    FULL,
    /** As a phrase inside the reporter's sentence. */
    FRAGMENT
  }

  /** What tells when something was said. */
  public enum DateFrom {
    TEXT,
    ARTICLE
  }

  public Quote {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a quotation stands somewhere: " + id);
    }
    spans = List.copyOf(spans);
    candidates = List.copyOf(candidates);
    alsoAt = List.copyOf(alsoAt);
  }

  /** A quotation of one article. */
  public Quote(
      String id,
      String article,
      String text,
      List<Span> spans,
      Span context,
      Kind kind,
      @Nullable Speaker speaker,
      @Nullable Attribution attribution,
      List<String> candidates,
      @Nullable EventDate date,
      @Nullable DateFrom dateFrom,
      boolean editor) {
    this(
        id,
        article,
        text,
        spans,
        context,
        kind,
        speaker,
        attribution,
        candidates,
        date,
        dateFrom,
        editor,
        List.of());
  }

  /**
   * The same quotation with another speaker, or none.
   *
   * @param editor whether an editor decided it
   */
  public Quote saidBy(
      @Nullable Speaker speaker,
      @Nullable Attribution attribution,
      List<String> candidates,
      boolean editor) {
    return new Quote(
        id,
        article,
        text,
        spans,
        context,
        kind,
        speaker,
        attribution,
        candidates,
        date,
        dateFrom,
        editor,
        alsoAt);
  }

  /** The same quotation, which other versions of the story have at these places. */
  public Quote alsoAt(List<Mention> places) {
    return new Quote(
        id,
        article,
        text,
        spans,
        context,
        kind,
        speaker,
        attribution,
        candidates,
        date,
        dateFrom,
        editor,
        places);
  }

  @Override
  public Span span() {
    return spans.get(0).union(spans.get(spans.size() - 1));
  }
}
