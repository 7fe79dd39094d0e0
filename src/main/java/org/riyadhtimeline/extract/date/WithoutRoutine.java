package org.riyadhtimeline.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.extract.text.Trace;

/** "every Friday", "each March", "most Sundays" name no day. */
final class WithoutRoutine implements Refiner {

  @Override
  public List<Found> refine(List<Found> founds, Trace trace) {
    List<Found> kept = new ArrayList<>();
    for (Found found : founds) {
      boolean after = found.line().isAny(found.to(), "every", "each");
      if (after || Vocabulary.ROUTINE.contains(found.line().word(found.from() - 1))) {
        trace.refused(found.rule(), found.span(), "a routine, not a date");
      } else {
        kept.add(found);
      }
    }
    return kept;
  }
}
