package org.riyadhtimeline.extract.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riyadhtimeline.extract.text.Token;

/**
 * Knows a name for a person's by what the text goes on to call whoever bears it: what says
 * something and is "he" or "she" right after is a human being; what is "it" or has "its" is none.
 */
final class PronounEvidence {

  /** How many sentences on a pronoun may still stand for the name. */
  private static final int REACH = 2;

  /** How far back a quotation is read. */
  private static final int LONGEST = 120;

  private final Reading reading;
  private final Set<Integer> named = new HashSet<>();
  private final Set<String> firms = new HashSet<>();

  /**
   * Prepares to judge.
   *
   * @param known the names already taken for people's
   */
  PronounEvidence(Reading reading, List<Named> known) {
    this.reading = reading;
    for (Named name : known) {
      named.add(name.name().from);
    }
    for (int i = 0; i + 1 < reading.size(); i++) {
      if (reading.isCapitalized(i) && Firms.goesOnAt(reading, i + 1)) {
        firms.add(reading.word(i));
      }
    }
  }

  /** Whether the text shows the name to be a person's. */
  boolean speaksFor(Candidate name) {
    int at = name.to;
    boolean inverted = said(name.from - 1) && reading.sameSentence(name.from - 1, name.from);
    boolean spoken = inverted || said(at) && reading.sameSentence(at, name.from);
    if (!spoken || isInFirm(name)) {
      return false;
    }
    int after = inverted ? at : at + 1;
    return isHeOrShe(after)
        || saysI(inverted ? name.from - 2 : name.from - 1)
        || goesOnWithI(after);
  }

  /** Whether a quotation right behind the verb says "I". */
  private boolean goesOnWithI(int from) {
    int at = from;
    while (at < from + 3 && at < reading.size() && !isQuoted(at)) {
      if (reading.token(at).isWord()) {
        return false;
      }
      at++;
    }
    for (int i = at; i < at + LONGEST && i < reading.size() && isQuoted(i); i++) {
      if (isI(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted(int at) {
    return reading.document().isQuoted(reading.token(at).start());
  }

  private boolean isI(int at) {
    return switch (reading.token(at).lower()) {
      case "i", "i'm", "i've", "i'd", "i'll" -> true;
      default -> false;
    };
  }

  /** Whether the quotation that ends at a token says "I": a body says "we". */
  private boolean saysI(int end) {
    int at = end;
    while (at > end - 2 && at > 0 && reading.is(at, ",")) {
      at--;
    }
    for (int i = at; i > at - LONGEST && i >= 0 && isQuoted(i); i--) {
      if (isI(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean said(int at) {
    return at >= 0
        && at < reading.size()
        && reading.isLowerWord(at)
        && Vocabulary.saying(reading.word(at));
  }

  /** "the Standish said", "at Standish", and whatever is called "Standish Corp" elsewhere. */
  private boolean isInFirm(Candidate name) {
    if (firms.contains(name.last()) || firms.contains(name.first())) {
      return true;
    }
    int before = name.from - 1;
    if (!reading.sameSentence(before, name.from)) {
      return false;
    }
    return reading.isCapitalized(before)
        || switch (reading.word(before)) {
          case "the", "a", "an", "at", "of", "in", "from", "and", "&" -> true;
          default -> false;
        };
  }

  /** Whether the first pronoun that stands as a subject after the verb is one of a person. */
  private boolean isHeOrShe(int from) {
    int start = reading.is(from, "that") ? from + 1 : from;
    int sentence = reading.sentence(start - 1).index();
    for (int at = start; at < reading.size(); at++) {
      int gone = reading.sentence(at).index() - sentence;
      if (gone > REACH || named.contains(at)) {
        return false;
      }
      boolean first = at == start || gone > 0 && opens(at);
      if (!first || reading.document().isQuoted(reading.token(at).start())) {
        continue;
      }
      switch (reading.word(at)) {
        case "he", "she" -> {
          return true;
        }
        case "his", "her" -> {
          if (at == start) {
            return true;
          }
        }
        case "it", "its", "they", "their" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a token begins its sentence, or what follows a quotation or a "but". */
  private boolean opens(int at) {
    if (reading.startsSentence(at)) {
      return true;
    }
    Token before = reading.token(at - 1);
    return reading.startsSentence(at - 1) && (before.is("but") || before.is("and"))
        || !before.isWord() && reading.document().isQuoted(before.start());
  }
}
