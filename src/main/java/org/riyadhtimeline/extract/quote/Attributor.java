package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;

/** One way in which a text tells whose words it quotes. */
interface Attributor {

  /** Who said the words; null where they are not attributed in this way. */
  @Nullable Claim claim(Setting setting);
}
