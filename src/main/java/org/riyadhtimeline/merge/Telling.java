package org.riyadhtimeline.merge;

import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/**
 * What one clause of an article tells of a happening. Sets are of numbers that {@link Terms} gave.
 *
 * @param index the place of the article in the order of articles
 * @param event its people by the ids of the coverage
 * @param people those of the event
 * @param deeds what happened: kinds of happening, stems of words; neither people nor countries
 * @param kind the first kind of happening among them; -1 if there is none
 * @param countries those the clause names; of a gathering those that come together
 * @param parties these, and those its people act for
 * @param names other proper names: of places, ships, organizations
 * @param numbers how many, how much
 * @param venues the capitals where it takes place
 * @param gathering whether people come together
 * @param pointer whether the words only point to something told elsewhere ({@code Tuesday's talks})
 */
record Telling(
    int index,
    Article article,
    Event event,
    int[] people,
    int[] deeds,
    int kind,
    int[] countries,
    int[] parties,
    int[] names,
    int[] numbers,
    int[] venues,
    boolean gathering,
    boolean pointer) {

  Span span() {
    return event.mentions().get(0).span();
  }

  boolean isSaying() {
    return event.kind() == Event.Kind.SAYING;
  }

  /** Whether both stand in one article, one within the other: it tells them apart itself. */
  boolean overlaps(Telling other) {
    return index == other.index && span().overlaps(other.span());
  }

  boolean isCaption() {
    return article.paragraphs().stream()
        .anyMatch(p -> p.role() == ParagraphRole.CAPTION && p.span().contains(span().start()));
  }

  // A telling is one place in one article; two with equal sets are still two.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
