package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Told.Voice;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Quoted;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.model.Span;

/**
 * Quoted words and what stands around them.
 *
 * @param number their number among the document's quoted words
 * @param first the sentence they begin in
 * @param from their index in its frame
 * @param last the sentence they end in, most often the same
 * @param to their index in its frame
 * @param next the frame of the sentence after them; null if there is none
 * @param goesOn whether the words before went on into these, over the end of a paragraph
 */
record Setting(
    Document document,
    int number,
    Quoted quoted,
    Told first,
    int from,
    Told last,
    int to,
    boolean goesOn,
    @Nullable Frame next,
    Conversation conversation,
    History history) {

  /** More words than this tell nothing more about what kind of quotation it is. */
  private static final int ENOUGH = 400;

  String text() {
    return document.text();
  }

  /** The tokens between the marks, the first few hundred of them. */
  List<Token> tokens() {
    int start = document.tokenAt(quoted.words().start());
    int end = Math.min(document.tokenAt(quoted.words().end()), start + ENOUGH);
    return document.tokens().subList(start, Math.max(start, end));
  }

  /** Whether the words end as a clause before its attribution does: with a comma, "?", "!". */
  boolean endsAsClause() {
    return isClauseEnd(text(), quoted.span()) || last.frame().is(to + 1, Part.COMMA);
  }

  static boolean isClauseEnd(String text, Span span) {
    for (int i = span.end() - 1; i >= span.start(); i--) {
      switch (text.charAt(i)) {
        case ',', '?', '!', '…', '—', '–', '.', '-':
          return true;
        case '"', '”', '\'', '’', '»', '«', '“', '`', '‘', ' ', '\u00a0', ')', ']':
          break;
        default:
          return false;
      }
    }
    return false;
  }

  /** Whether nothing of the sentence stands before the words. */
  boolean opensSentence() {
    return from == 0;
  }

  /** Whether the sentence holds nothing but quoted words and marks. */
  boolean standsAlone() {
    return first.onlyQuotes() && last.onlyQuotes();
  }

  /** The voice of the last verb before the words; null if there is none. */
  @Nullable Voice voiceBefore() {
    Voice wanting = null;
    for (int i = first.voices().size() - 1; i >= 0; i--) {
      Voice voice = first.voices().get(i);
      Act act = voice.act();
      if (act.verb() >= from || act.to() >= from) {
        continue;
      }
      if (wanting == null ? !mayBeWithin(act) : isSaid(act)) {
        return voice;
      }
      wanting = wanting == null ? voice : wanting;
    }
    return wanting;
  }

  /** In "Kova said her party wants": what the party wants is Kova's to say. */
  private static boolean mayBeWithin(Act act) {
    return !act.form().isSpeech() && !act.form().describes() && !act.shared();
  }

  private static boolean isSaid(Act act) {
    return act.form().isSpeech() && act.source() != null;
  }

  List<Voice> voicesAfter() {
    List<Voice> voices = last.voices();
    int next = voices.size();
    while (next > 0 && voices.get(next - 1).act().from() > to) {
      next--;
    }
    return voices.subList(next, voices.size());
  }
}
