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

  /** More items than this are no name of a body. */
  private static final int LONGEST = 10;

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
      if (start > next + GAP && !isOneName(frame, next, start)) {
        break;
      }
      if (start >= next
          && !voice.act().shared()
          && speaks(voice)
          && (joins(frame, next, start) || isOneName(frame, next, start))) {
        return Claim.of("said right after", setting.last(), voice);
      }
    }
    return null;
  }

  /** "Ministry of Trade and Industry Director Ann Kova": a body's name in capitals before hers. */
  private static boolean isOneName(Frame frame, int from, int to) {
    if (to > from + LONGEST || to <= from || !frame.is(to, Part.PERSON)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean word = frame.is(i, Part.WORD) && frame.at(i).capital();
      boolean link = i > from && (frame.is(i, "of") || frame.is(i, "for") || frame.is(i, "and"));
      if (!word && !link) {
        return false;
      }
    }
    return true;
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
