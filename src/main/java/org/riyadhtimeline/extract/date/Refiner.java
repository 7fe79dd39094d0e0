package org.riyadhtimeline.extract.date;

import java.util.List;
import org.riyadhtimeline.extract.text.Trace;

/** Mends what the finders found in one line. */
interface Refiner {

  /** The finds to go on with, in the order of the text. */
  List<Found> refine(List<Found> founds, Trace trace);
}
