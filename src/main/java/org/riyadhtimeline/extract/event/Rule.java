package org.riyadhtimeline.extract.event;

import org.jspecify.annotations.Nullable;

/** Finds the event of a date, in one way. */
interface Rule {

  /** The event; null if this rule sees none. */
  @Nullable Draft draft(Scene scene, Occasion date);
}
