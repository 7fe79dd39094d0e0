package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;

/** One reason why words in quotation marks are no quotation. */
interface Refusal {

  /**
   * Why the words are none; null where this is no reason.
   *
   * @param claim who is said to have said them; null if nobody
   */
  @Nullable String why(Setting setting, @Nullable Claim claim);
}
