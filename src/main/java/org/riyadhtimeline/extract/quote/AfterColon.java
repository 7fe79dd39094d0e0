package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Conversation.Centre;
import org.riyadhtimeline.extract.quote.Conversation.Rank;
import org.riyadhtimeline.extract.quote.Conversation.Turn;
import org.riyadhtimeline.model.Attribution.Via;

/**
 * No verb of saying, but a colon after a clause with one human subject: Kova was blunt: "…"; She
 * had one wish: "…".
 */
final class AfterColon implements Attributor {

  private static final int REACH = 12;

  private final Resolver resolver;

  AfterColon(Resolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public @Nullable Claim claim(Setting setting) {
    Frame frame = setting.first().frame();
    Turn turn = setting.conversation().turn(setting.last().number() - setting.first().number());
    if (turn == null
        || !frame.is(setting.from() - 1, Part.COLON)
        || isOfAnother(frame, setting.from())) {
      return null;
    }
    int start = frame.at(setting.from()).span().start();
    List<Centre> subjects =
        turn.ranked(Rank.SUBJECT).stream().filter(c -> c.where().start() < start).toList();
    boolean alone = subjects.size() == 1 && turn.ranked(Rank.SPEAKER).isEmpty();
    return alone
        ? new Claim(
            "after a colon",
            resolver.person(subjects.get(0)).by(Via.CONTEXT),
            null,
            null,
            setting.first().number())
        : null;
  }

  /** "Kova heard him sob: "…"": the words are his. */
  private static boolean isOfAnother(Frame frame, int to) {
    for (int i = Math.max(0, to - REACH); i < to; i++) {
      if (frame.is(i, "him") || frame.is(i, "them") || frame.is(i, "heard")) {
        return true;
      }
    }
    return false;
  }
}
