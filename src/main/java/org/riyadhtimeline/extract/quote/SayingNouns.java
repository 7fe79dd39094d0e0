package org.riyadhtimeline.extract.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Words;

/**
 * Nouns that tell whose words follow them: "Kova's claim that …", "the assertion by Kova that …",
 * "his promise to …", "in Kova's words". They count only where quoted words follow or go before.
 */
final class SayingNouns {

  /**
   * More words than this between an owner and the noun are no phrase: "Kova's latest bold claim".
   */
  private static final int ADJECTIVES = 3;

  /** How far behind the noun the quoted words may begin. */
  private static final int REACH = 30;

  private static final Verb SAYING = new Verb("noun", "d", Verb.Form.PAST);
  private static final Set<String> BEFORE_THAT = Words.set("speech-nouns-that");
  private static final Set<String> BEFORE_TO = Words.set("speech-nouns-to");

  private final Frame frame;
  private final NounPhrases phrases;

  SayingNouns(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
  }

  /** The act of the noun at {@code at}; null if none of these stands there. */
  @Nullable Act at(int at) {
    Item item = frame.at(at);
    if (!item.is(Part.WORD) && !item.is(Part.CUE)) {
      return null;
    }
    if (item.is("words")) {
      return words(at);
    }
    boolean that = BEFORE_THAT.contains(item.lower());
    boolean to = BEFORE_TO.contains(item.lower());
    if (!that && !to) {
      return null;
    }
    Act act = owned(at, at);
    int next = at + 1;
    if (act == null && (frame.is(next, "by") || frame.is(next, "from"))) {
      Phrase by = phrases.startingAt(at + 2);
      if (by != null && by.source() instanceof Source.Named) {
        act = new Act(SAYING, at, at, by.to(), by.source(), false);
        next = overBracket(by.to() + 1);
      }
    }
    boolean leads =
        that && (frame.is(next, "that") || frame.is(next, Part.COLON))
            || to && (frame.is(next, "to") || frame.is(next, "for"));
    return act != null && leads && isQuoteNear(next) ? act : null;
  }

  /** "in Kova's words", "in the words of Kova": beside quoted words, a comma between at most. */
  private @Nullable Act words(int at) {
    Act act = null;
    int to = at;
    if (frame.is(at - 1, "the") && frame.is(at - 2, "in") && frame.is(at + 1, "of")) {
      Phrase of = phrases.startingAt(at + 2);
      to = of == null ? at : of.to();
      act = of == null ? null : new Act(SAYING, at, at - 2, to, of.source(), false);
    } else {
      Act owned = owned(at, at);
      if (owned != null && frame.is(owned.from() - 1, "in")) {
        act = new Act(SAYING, at, owned.from() - 1, at, owned.source(), false);
      }
    }
    boolean before = act != null && isQuote(act.from() - 1, -1);
    return before || isQuote(to + 1, 1) ? act : null;
  }

  private boolean isQuote(int at, int step) {
    boolean mark = frame.is(at, Part.COMMA) || frame.is(at, Part.COLON);
    int quote = mark ? at + step : at;
    return quote >= 0 && frame.is(quote, Part.QUOTE);
  }

  /** The act of somebody who owns the noun by name or as "his". */
  private @Nullable Act owned(int noun, int to) {
    int at = noun - 1;
    while (at >= noun - ADJECTIVES && (frame.is(at, Part.WORD) || frame.is(at, Part.ADVERB))) {
      at--;
    }
    Item owner = frame.at(at);
    if (owner.is(Part.POSSESSIVE) && frame.is(at - 1, Part.PERSON)) {
      Phrase phrase = phrases.bareEndingAt(at - 1);
      return phrase == null ? null : new Act(SAYING, noun, at - 1, to, phrase.source(), false);
    }
    boolean his = owner.is("his");
    if (his || owner.is("her")) {
      Source source = new Source.Pronoun(his ? "he" : "she", owner.span());
      return new Act(SAYING, noun, at, to, source, false);
    }
    return null;
  }

  /** Over "(R-N.C.)" and a comma. */
  private int overBracket(int from) {
    int at = from;
    if (frame.is(at, Part.OPEN)) {
      while (at < from + ADJECTIVES * 2 && at < frame.size() && !frame.is(at, Part.CLOSE)) {
        at++;
      }
      at++;
    }
    return frame.is(at, Part.COMMA) ? at + 1 : at;
  }

  /** Whether quoted words follow before the clause ends. */
  private boolean isQuoteNear(int from) {
    for (int i = from; i < from + REACH && i < frame.size(); i++) {
      if (frame.is(i, Part.QUOTE)) {
        return true;
      }
      if (frame.is(i, Part.SEMICOLON)) {
        return false;
      }
    }
    return false;
  }
}
