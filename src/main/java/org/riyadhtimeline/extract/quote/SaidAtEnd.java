package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Told.Voice;

/** The sentence ends with its attribution: The plan is "…" and would not work, Kova said. */
final class SaidAtEnd implements Attributor {

  private static final int TAIL = 8;

  @Override
  public @Nullable Claim claim(Setting setting) {
    Frame frame = setting.last().frame();
    for (Voice voice : setting.voicesAfter()) {
      Act act = voice.act();
      boolean according = act.form().lemma().equals("according");
      boolean apart = frame.is(act.from() - 1, Part.COMMA) && act.form().isSpeech();
      if ((according || apart) && !act.shared() && ends(frame, act)) {
        return Claim.of("said at the end", setting.last(), voice);
      }
    }
    return null;
  }

  private static boolean ends(Frame frame, Act act) {
    int from = Math.max(act.to(), act.verb()) + 1;
    for (int i = from; i < frame.size(); i++) {
      switch (frame.at(i).part()) {
        case STOP, COMMA, QUOTE:
          return true;
        case SUBORDINATOR, AUXILIARY, PRONOUN:
          return false;
        default:
          if (i - from > TAIL) {
            return false;
          }
      }
    }
    return true;
  }
}
