package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Conversation.Centre;
import org.riyadhtimeline.extract.quote.Conversation.Turn;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.model.Attribution.Via;

/**
 * Words quoted in a sentence that names no speaker, right after one whose only speaker it goes on
 * reporting: Kova said the harbor was full. New cranes would be "of no use to anybody this year."
 */
final class InSpeakersParagraph implements Attributor {

  /** Fewer words may as well be the reporter's own, set off. */
  private static final int FEWEST = 5;

  @Override
  public @Nullable Claim claim(Setting setting) {
    Conversation conversation = setting.conversation();
    int spread = setting.last().number() - setting.first().number();
    Turn present = conversation.turn(spread);
    Turn before = conversation.turn(spread + 1);
    if (present == null
        || before == null
        || before.sentence().paragraph() != present.sentence().paragraph()
        || !setting.first().voices().isEmpty()
        || !setting.last().voices().isEmpty()
        || !isLong(setting)) {
      return null;
    }
    Claim quoted = setting.history().lastIn(before.sentence().index());
    Resolution who = quoted != null ? quoted.who() : onlySpeaker(before);
    if (who == null || who.personId() == null || !isAbout(present.centres(), who.personId())) {
      return null;
    }
    return new Claim(
        "after its only speaker", who.by(Via.CONTEXT), null, null, setting.first().number());
  }

  private static boolean isLong(Setting setting) {
    int words = 0;
    for (Token token : setting.tokens()) {
      words += token.kind() == Token.Kind.MARK ? 0 : 1;
    }
    return words >= FEWEST;
  }

  private static @Nullable Resolution onlySpeaker(Turn turn) {
    List<Resolution> speakers = turn.speakers();
    Resolution only = speakers.isEmpty() ? null : speakers.get(0);
    for (Resolution speaker : speakers) {
      if (only == null || speaker.speaker() == null || !speaker.speaker().equals(only.speaker())) {
        return null;
      }
    }
    return only;
  }

  /** Whether nobody else is named in the sentence. */
  private static boolean isAbout(List<Centre> centres, String id) {
    for (Centre centre : centres) {
      if (!centre.personId().equals(id)) {
        return false;
      }
    }
    return true;
  }
}
