package org.riyadhtimeline.extract.date;

import org.jspecify.annotations.Nullable;

/** What the words of a date mean, to be resolved where they stand. */
@FunctionalInterface
interface Meaning {

  /** The date; null where the context does not tell. */
  @Nullable When in(Context context);
}
