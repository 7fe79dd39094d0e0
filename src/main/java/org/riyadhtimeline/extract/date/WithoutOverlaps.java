package org.riyadhtimeline.extract.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.riyadhtimeline.extract.text.Trace;

/** Each word belongs to one date: the one that begins first, and of those the longest. */
final class WithoutOverlaps implements Refiner {

  private static final Comparator<Found> ORDER =
      Comparator.comparingInt(Found::from)
          .thenComparing(Comparator.comparingInt(Found::to).reversed());

  @Override
  public List<Found> refine(List<Found> founds, Trace trace) {
    List<Found> sorted = new ArrayList<>(founds);
    sorted.sort(ORDER);
    List<Found> kept = new ArrayList<>();
    int end = 0;
    for (Found found : sorted) {
      if (found.from() >= end) {
        kept.add(found);
        end = found.to();
      }
    }
    return kept;
  }
}
