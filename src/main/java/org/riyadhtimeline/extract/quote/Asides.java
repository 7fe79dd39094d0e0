package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;

/** Finds the subject of a verb over the aside that stands between them. */
final class Asides {

  private static final int REACH = 40;

  private final Frame frame;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Asides(Frame frame, NounPhrases phrases, Subjects subjects) {
    this.frame = frame;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /**
   * In "Kova, a professor at the state college, said": the phrase before the comma that opens the
   * aside.
   */
  @Nullable Phrase subject(int close, int verb) {
    if (holdsAside(close - 1)) {
      return phrases.endingAt(close - 1);
    }
    Phrase found = null;
    for (int at = close - 1; at >= 0 && at > close - REACH; at--) {
      Part part = frame.at(at).part();
      if (part == Part.QUOTE || part == Part.SEMICOLON || part == Part.COLON) {
        break;
      }
      if (part == Part.PERSON && found == null && holdsAside(at)) {
        return phrases.endingAt(at);
      }
      if (part == frame.at(close).part()) {
        Phrase phrase = phrases.endingAt(at - 1);
        boolean subject = phrase != null && subjects.mayBeSubject(phrase);
        if (found != null && !(subject && isName(phrase))) {
          break;
        }
        if (subject) {
          found = phrase;
          if (isName(phrase)) {
            break;
          }
        }
      }
    }
    if (found != null && !isName(found)) {
      Phrase named = nameWithin(close, found);
      Phrase next = named == null ? nameBehind(found) : named;
      return next == null ? found : next;
    }
    return found != null ? found : withoutOpening(close, verb);
  }

  /** Whether an item is a name whose aside is part of it: "Ann Kova, a professor". */
  private boolean holdsAside(int at) {
    NameMention mention = frame.at(at).person();
    Phrase phrase = mention == null ? null : phrases.endingAt(at);
    return mention != null
        && frame.at(at).span().end() > mention.name().end()
        && phrase != null
        && subjects.mayBeSubject(phrase);
  }

  /** In "Brandt's lawyer, Ann Kova, said": Ann Kova. */
  private @Nullable Phrase nameWithin(int close, Phrase described) {
    Phrase phrase = frame.is(close - 1, Part.PERSON) ? phrases.bareEndingAt(close - 1) : null;
    return phrase != null && phrase.from() == described.to() + 2 ? phrase : null;
  }

  /** In "Speaking of her work, Kova, on stage, said" and "the pilot, Ann Kova of Oslo, said". */
  private @Nullable Phrase nameBehind(Phrase found) {
    int at = found.to() + 2;
    boolean name =
        frame.is(at - 1, Part.COMMA)
            && frame.is(at, Part.PERSON)
            && !frame.is(at + 1, Part.POSSESSIVE)
            && !frame.is(at + 1, Part.CONJUNCTION);
    return name ? phrases.bareEndingAt(at) : null;
  }

  /** A name or a pronoun. */
  static boolean isName(@Nullable Phrase phrase) {
    return phrase != null && !(phrase.source() instanceof Source.Noun);
  }

  /** In "Kova, said": a comma too many, or a title behind the name that belongs to it. */
  private @Nullable Phrase withoutOpening(int close, int verb) {
    Phrase phrase = phrases.endingAt(close - 1);
    if (phrase == null || !subjects.mayBeSubject(phrase)) {
      return null;
    }
    boolean proper = phrase.source() instanceof Source.Noun && frame.at(close - 1).capital();
    return isName(phrase) || (proper && !frame.is(verb + 1, Part.PERSON)) ? phrase : null;
  }
}
