package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;

/**
 * Finds the subject that a participle or infinitive hangs on: in "a man accused of following Kova
 * said" it is the man who said, though Kova stands right before the verb.
 */
final class ReducedRelative {

  private static final int REACH = 10;

  private final Frame frame;
  private final NounPhrases phrases;
  private final Subjects subjects;

  ReducedRelative(Frame frame, NounPhrases phrases, Subjects subjects) {
    this.frame = frame;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /**
   * The subject before the participle that the phrase from {@code from} on belongs to; null if
   * there is none.
   */
  @Nullable Phrase subjectBefore(int from) {
    Phrase found = null;
    for (int at = from - 1; at > 0 && at >= from - REACH; at--) {
      if (!mayStandBetween(at)) {
        break;
      }
      if (hangs(at)) {
        Phrase phrase = phrases.endingAt(at - 1);
        if (phrase != null
            && !(phrase.source() instanceof Source.Pronoun)
            && subjects.mayBeSubject(phrase)) {
          found = phrase;
        }
      }
    }
    return found;
  }

  /** Whether a word is a participle, or the "to" of an infinitive. */
  private boolean hangs(int at) {
    Item item = frame.at(at);
    if (item.capital() || !(item.is(Part.WORD) || item.is(Part.CUE))) {
      return false;
    }
    String word = item.lower();
    boolean noun = Nouns.isKnown(word);
    return !noun && word.length() > 4 && (word.endsWith("ing") || word.endsWith("ed"));
  }

  private boolean mayStandBetween(int at) {
    return switch (frame.at(at).part()) {
      case WORD, DETERMINER, PREPOSITION, POSSESSIVE, PERSON, ADVERB, DATE -> true;
      case CUE -> frame.at(at).verb() != null && !finite(at);
      default -> false;
    };
  }

  /** A verb of saying that is no participle of its own here. */
  private boolean finite(int at) {
    Verb verb = frame.at(at).verb();
    return verb == null || verb.form() == Verb.Form.THIRD || verb.form() == Verb.Form.BASE;
  }
}
