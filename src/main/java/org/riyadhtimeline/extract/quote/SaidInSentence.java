package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Told.Voice;

/** The words are part of what the verb before them says: Kova said the plan was "…". */
final class SaidInSentence implements Attributor {

  /** More items than this are no clause. */
  private static final int REACH = 150;

  @Override
  public @Nullable Claim claim(Setting setting) {
    Voice voice = setting.voiceBefore();
    if (voice == null || isCutOff(setting.first().frame(), voice, setting.from())) {
      return null;
    }
    return Claim.of("said in the sentence", setting.first(), voice);
  }

  /** "Kova said so; Brandt had "…"", "Kova said so, while the crowd held up "…"". */
  private static boolean isCutOff(Frame frame, Voice voice, int to) {
    if (to - voice.act().verb() > REACH) {
      return true;
    }
    boolean parted = false;
    for (int i = voice.act().verb() + 1; i < to; i++) {
      Item item = frame.at(i);
      boolean turns = item.is("while") || item.is("whereas");
      boolean other = item.is(Part.PERSON) || item.is(Part.PRONOUN);
      if ((turns && frame.is(i - 1, Part.COMMA)) || (parted && other)) {
        return true;
      }
      parted |= item.is(Part.SEMICOLON);
    }
    return false;
  }
}
