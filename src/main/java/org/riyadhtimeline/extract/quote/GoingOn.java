package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Attribution.Via;

/** A quotation of several paragraphs: each has the speaker of the one before. */
final class GoingOn implements Attributor {

  @Override
  public @Nullable Claim claim(Setting setting) {
    if (!setting.goesOn()) {
      return null;
    }
    for (int back = 1; back < 40 && setting.number() - back >= 0; back++) {
      Claim before = setting.history().of(setting.number() - back);
      if (before != null) {
        return before.continued("goes on", Via.CONTINUATION);
      }
    }
    return null;
  }
}
