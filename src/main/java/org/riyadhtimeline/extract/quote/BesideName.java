package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a name without any verb is the name of a work: Ann Kova, "songs of the sea".
 */
final class BesideName implements Refusal {

  private static final int FEW = 6;

  @Override
  public @Nullable String why(Setting setting, @Nullable Claim claim) {
    Frame frame = setting.first().frame();
    boolean beside =
        claim == null
            && frame.is(setting.from() - 1, Part.COMMA)
            && frame.size() <= FEW
            && !NameBeside.holdsVerb(frame, frame.size());
    return beside ? "beside a name, without a verb" : null;
  }
}
