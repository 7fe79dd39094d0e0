package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Told.Voice;

/**
 * The verb leads right to the words: Kova said, "…"; Kova told reporters on Monday that "…"; Kova
 * wrote: "…"; Kova called it "…".
 */
final class SaidRightBefore implements Attributor {

  private static final int REACH = 12;

  /** Before "that" the listener may be told at length. */
  private static final int FAR = 20;

  @Override
  public @Nullable Claim claim(Setting setting) {
    Voice voice = setting.voiceBefore();
    if (voice == null) {
      return null;
    }
    Frame frame = setting.first().frame();
    int after = Math.max(voice.act().verb(), voice.act().to()) + 1;
    boolean aside = isHung(frame, voice.act());
    int reach = frame.is(setting.from() - 1, "that") ? FAR : REACH;
    if (aside || setting.from() - after > reach || !leads(frame, after, setting.from())) {
      return null;
    }
    return Claim.of("said right before", setting.first(), voice);
  }

  /** In "When Kova asked why, "…," Brandt said": what Kova asked is another matter. */
  private static boolean isHung(Frame frame, Act act) {
    return switch (frame.at(act.from() - 1).lower()) {
      case "when",
          "after",
          "before",
          "while",
          "although",
          "though",
          "if",
          "because",
          "since",
          "once",
          "until" ->
          true;
      default -> false;
    };
  }

  /** Whether only a listener, a place or a time stands between. */
  private static boolean leads(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean last = i == to - 1;
      boolean passes =
          switch (frame.at(i).part()) {
            case ADVERB,
                DATE,
                OBJECT,
                PERSON,
                PREPOSITION,
                DETERMINER,
                WORD,
                POSSESSIVE,
                PRONOUN,
                OPEN,
                CLOSE ->
                true;
            case SUBORDINATOR -> last;
            case COMMA -> last || i == from;
            case COLON, DASH -> last;
            default -> false;
          };
      if (!passes) {
        return false;
      }
    }
    return to == from || bridges(frame, from, to);
  }

  /** Whether the words between end in something that introduces a quotation. */
  private static boolean bridges(Frame frame, int from, int to) {
    if (frame.is(to - 1, "that")) {
      return true;
    }
    return switch (frame.at(to - 1).part()) {
      case COMMA, COLON, DASH, SUBORDINATOR, OBJECT -> true;
      default -> to - from <= 3;
    };
  }
}
