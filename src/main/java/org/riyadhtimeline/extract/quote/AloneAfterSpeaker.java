package org.riyadhtimeline.extract.quote;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Conversation.Centre;
import org.riyadhtimeline.extract.quote.Conversation.Rank;
import org.riyadhtimeline.extract.quote.Conversation.Turn;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;

/**
 * A sentence that is all quotation has the speaker of the sentence before it in its paragraph, or,
 * first in its paragraph, of the last sentence of the paragraph before.
 */
final class AloneAfterSpeaker implements Attributor {

  private static final int REACH = 12;

  /** So far from the words the verb may stand that says whose they are. */
  private static final int TAG = 8;

  /** More characters than this are no heading. */
  private static final int HEADING = 80;

  private final Resolver resolver;

  AloneAfterSpeaker(Resolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public @Nullable Claim claim(Setting setting) {
    if (!setting.standsAlone() && !(setting.opensSentence() && setting.endsAsClause())) {
      return null;
    }
    if (isTold(setting) || isHeading(setting)) {
      return null;
    }
    int spread = setting.last().number() - setting.first().number();
    int paragraph = setting.first().frame().sentence().paragraph();
    for (int back = spread + 1; back <= spread + REACH; back++) {
      Turn turn = setting.conversation().turn(back);
      if (turn == null || turn.sentence().paragraph() < paragraph - 1) {
        return null;
      }
      Claim claim = from(turn, back, setting);
      if (claim != null) {
        return claim;
      }
      boolean near = turn.sentence().paragraph() == paragraph;
      if (near && !turn.centres().isEmpty()) {
        // Somebody else is spoken of since: whoever spoke before that may not be meant.
        List<String> ids = turn.centres().stream().map(Centre::personId).distinct().toList();
        return context(Resolution.unsure(ids, Via.CONTEXT), setting);
      }
    }
    return null;
  }

  /** A few quoted words that fill a paragraph and end with no stop head what follows. */
  private static boolean isHeading(Setting setting) {
    Span words = setting.quoted().span();
    Span paragraph = setting.document().paragraphs().get(setting.quoted().paragraph()).span();
    if (words.length() > HEADING || words.length() + 1 < paragraph.length()) {
      return false;
    }
    String text = setting.text();
    int end = words.end() - 1;
    while (end > words.start() && !Character.isLetterOrDigit(text.charAt(end))) {
      switch (text.charAt(end)) {
        case '.', ',', '!', '?', '…', '—', '–', '-':
          return false;
        default:
          end--;
      }
    }
    return words.end() >= paragraph.end();
  }

  /** "…," someone present said later: the words have a speaker, who is not known. */
  private static boolean isTold(Setting setting) {
    Frame frame = setting.last().frame();
    for (int i = setting.to() + 1; i <= setting.to() + TAG && i < frame.size(); i++) {
      Verb verb = frame.at(i).verb();
      if (frame.is(i, Part.QUOTE)) {
        return false;
      }
      if (verb != null && verb.isSpeech() && verb.form() == Verb.Form.PAST) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Claim from(Turn turn, int back, Setting setting) {
    Claim quoted = setting.history().lastIn(turn.sentence().index());
    if (quoted != null) {
      return quoted.continued("continues", Via.CONTINUATION);
    }
    if (turn.speakers().isEmpty() && turn.centres().isEmpty()) {
      return null;
    }
    Set<@Nullable Speaker> speakers =
        turn.speakers().stream().map(Resolution::speaker).collect(Collectors.toSet());
    if (speakers.size() == 1) {
      return context(turn.speakers().get(0), setting);
    }
    if (speakers.size() > 1) {
      List<String> ids = turn.ranked(Rank.SPEAKER).stream().map(Centre::personId).toList();
      return context(Resolution.unsure(ids, Via.CONTEXT), setting);
    }
    boolean near = turn.sentence().paragraph() == setting.first().frame().sentence().paragraph();
    List<Centre> subjects = near ? turn.ranked(Rank.SUBJECT) : List.of();
    return subjects.size() == 1 ? context(resolver.subject(subjects.get(0), back), setting) : null;
  }

  private static Claim context(Resolution who, Setting setting) {
    return new Claim(
        "alone after a speaker", who.by(Via.CONTEXT), null, null, setting.first().number());
  }
}
