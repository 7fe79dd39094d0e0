package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;

/** Tells where a verb of saying stands before its subject. */
final class Inversion {

  private final Frame frame;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Inversion(Frame frame, NounPhrases phrases, Subjects subjects) {
    this.frame = frame;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** Whether a quotation stands right before a verb, the word before it or its subject. */
  boolean isNearQuote(int at) {
    if (isBehindQuote(at) || isBehindQuote(at - 1)) {
      return true;
    }
    Phrase subject = subjects.of(at);
    return subject != null && isBehindQuote(subject.from());
  }

  /** Whether a quotation stands right before, a comma or dash between them at most. */
  private boolean isBehindQuote(int at) {
    int before = at - 1;
    if (frame.is(before, Part.COMMA)
        || frame.is(before, Part.DASH)
        || frame.is(before, Part.STOP)) {
      before--;
    }
    return before >= 0 && frame.is(before, Part.QUOTE);
  }

  /**
   * "…," said Kova; Said Kova: "…"; the recipients, said Kova, are required: a verb before its
   * subject.
   */
  boolean mayStandAt(int at, Verb verb) {
    boolean behindQuote = isBehindQuote(at);
    boolean finite = verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.THIRD;
    if (!finite || !(verb.says() || verb.writes() || verb.isManner())) {
      return false;
    }
    if (behindQuote) {
      return true;
    }
    boolean first = at == 0 || (at == 1 && frame.is(0, Part.CONJUNCTION));
    if (first || frame.is(at - 1, "as") || frame.is(at - 1, "so")) {
      return frame.is(at + 1, Part.PERSON);
    }
    return frame.is(at - 1, Part.COMMA)
        && isFreeOfName(at)
        && endsClause(phrases.startingAt(at + 1));
  }

  /** Whether nobody by name stands before a verb as its subject. */
  private boolean isFreeOfName(int at) {
    Phrase before = subjects.of(at);
    return before == null
        || before.source() instanceof Source.Noun && frame.is(at + 1, Part.PERSON);
  }

  /** Whether a subject behind its verb is followed by a mark, so that it cannot have another. */
  private boolean endsClause(@Nullable Phrase phrase) {
    if (phrase == null) {
      return false;
    }
    int next = phrase.to() + 1;
    boolean named = phrase.source() instanceof Source.Named;
    return frame.is(next, Part.COMMA)
        || frame.is(next, Part.STOP)
        || named && (frame.is(next, Part.PREPOSITION) || frame.is(next, Part.DATE));
  }
}
