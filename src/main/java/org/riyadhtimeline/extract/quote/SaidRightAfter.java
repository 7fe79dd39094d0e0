package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Told.Voice;

/**
 * The attribution follows the words: "…," Kova said; "…," said Kova; "…" according to Kova; "…," as
 * Kova put it.
 */
final class SaidRightAfter implements Attributor {

  /** Words that may stand between: a smiling Kova, the 1990s star Kova. */
  private static final int GAP = 4;

  @Override
  public @Nullable Claim claim(Setting setting) {
    Frame frame = setting.last().frame();
    int next = setting.to() + 1;
    while (frame.is(next, Part.COMMA)
        || frame.is(next, Part.DASH)
        || frame.is(next, Part.CLOSE)
        || frame.is(next, "as")
        || frame.is(next, Part.DATE)) {
      next++;
    }
    for (Voice voice : setting.voicesAfter()) {
      int start = Math.min(voice.act().from(), voice.act().verb());
      if (start > next + GAP) {
        break;
      }
      if (start >= next && !voice.act().shared() && speaks(voice) && joins(frame, next, start)) {
        return Claim.of("said right after", setting.last(), voice);
      }
    }
    return null;
  }

  private static boolean speaks(Voice voice) {
    Verb verb = voice.act().form();
    return verb.isSpeech() || verb.kinds().indexOf('m') >= 0 || verb.describes();
  }

  private static boolean joins(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (frame.at(i).part()) {
        case DETERMINER, WORD, ADVERB, DATE, POSSESSIVE, STOP:
          break;
        default:
          return false;
      }
    }
    return true;
  }
}
