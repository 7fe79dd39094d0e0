package org.riyadhtimeline.extract.quote;

/**
 * Tells a sentence that only says who spoke, to whom, where and when, from one that says what:
 * "Kova told reporters after the talks on Monday" reports nothing.
 */
final class BareTag {

  /** A longer phrase behind a preposition holds a clause. */
  private static final int PHRASE = 5;

  private BareTag() {}

  /** Whether nothing is reported between two items, the first right behind the verb. */
  static boolean fills(Frame frame, Verb verb, int from, int to) {
    if (frame.is(from, "that")) {
      return false;
    }
    int at = from;
    if (verb.tells() && at < to) {
      at = listener(frame, at, to);
    }
    while (at < to) {
      switch (frame.at(at).part()) {
        case ADVERB, DATE, COMMA, STOP, CONJUNCTION -> at++;
        case PREPOSITION -> {
          int next = phrase(frame, at + 1, to);
          boolean infinitive =
              frame.is(at, "to") && frame.is(at + 1, Part.WORD) && !frame.at(at + 1).capital();
          if (infinitive || next == at + 1) {
            return false;
          }
          at = next;
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** Over the one who is told: "reporters", "him", "the harbor committee". */
  private static int listener(Frame frame, int from, int to) {
    if (frame.is(from, Part.OBJECT) || frame.is(from, Part.PERSON)) {
      return from + 1;
    }
    int at = from;
    boolean ended = false;
    while (at < to && at < from + PHRASE && !ended) {
      Item item = frame.at(at);
      boolean part = item.is(Part.DETERMINER) || item.is(Part.WORD) || item.is(Part.POSSESSIVE);
      if (!part) {
        break;
      }
      ended = item.is(Part.WORD) && !item.capital() && Nouns.isKnown(item.lower());
      at++;
    }
    return at;
  }

  private static int phrase(Frame frame, int from, int to) {
    int at = from;
    while (at < to && at < from + PHRASE) {
      switch (frame.at(at).part()) {
        case DETERMINER, WORD, PERSON, POSSESSIVE, OBJECT, DATE -> at++;
        default -> {
          return at;
        }
      }
    }
    return at < to && at == from + PHRASE && frame.is(at, Part.WORD) ? from : at;
  }
}
