package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Told.Voice;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/**
 * Finds what someone said in the reporter's words: "Kova stressed that the talks had begun", "The
 * talks had begun, Kova said". Not where all that was said is a quotation.
 */
final class Statements {

  /** Fewer words than these say nothing. */
  private static final int FEWEST = 3;

  private final Document document;
  private final SaidWhen when;

  Statements(Document document, SaidWhen when) {
    this.document = document;
    this.when = when;
  }

  /** The statements of a sentence, in order, not overlapping. */
  List<Statement> in(Told told) {
    List<Statement> statements = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < told.voices().size(); i++) {
      Voice voice = told.voices().get(i);
      Act act = voice.act();
      if (voice.who().speaker() == null
          || !act.form().isSpeech()
          || act.form().isIng() && !isAccording(act)) {
        continue;
      }
      int start = Math.min(act.from(), act.verb());
      if (act.shared()) {
        start = act.verb();
      }
      int after = Math.max(act.to(), act.verb()) + 1;
      int end = end(told, i, after);
      boolean behind = words(told.frame(), after, end) < FEWEST || tags(told.frame(), start, after);
      int from = behind ? free : start;
      if (start < free
          || words(told.frame(), behind ? free : after, behind ? start : end) < FEWEST) {
        continue;
      }
      int to = behind ? after - 1 : end - 1;
      statements.add(statement(told, voice, trimStart(told.frame(), from), to));
      free = to + 1;
    }
    return statements;
  }

  private static boolean isAccording(Act act) {
    return act.form().lemma().equals("according");
  }

  /** Whether a comma before and a stop or comma behind set the attribution off. */
  private static boolean tags(Frame frame, int from, int after) {
    return frame.is(from - 1, Part.COMMA)
        && (frame.is(after, Part.STOP) || frame.is(after, Part.COMMA));
  }

  private static int trimStart(Frame frame, int from) {
    int at = from;
    while (frame.is(at, Part.COMMA) || frame.is(at, Part.CONJUNCTION) || frame.is(at, Part.STOP)) {
      at++;
    }
    return at;
  }

  /** The index after the last item of what is said behind a verb. */
  private static int end(Told told, int voice, int after) {
    Frame frame = told.frame();
    int limit = frame.size();
    if (voice + 1 < told.voices().size()) {
      Act next = told.voices().get(voice + 1).act();
      if (!next.form().describes() && next.form().isSpeech()) {
        limit = next.shared() ? next.verb() : Math.min(next.from(), next.verb());
      }
    }
    int end = after;
    while (end < limit && !closes(frame, end)) {
      end++;
    }
    while (end > after && isLoose(frame, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean closes(Frame frame, int at) {
    boolean turns = frame.is(at, "while") || frame.is(at, "whereas");
    return frame.is(at, Part.SEMICOLON) || (turns && frame.is(at - 1, Part.COMMA));
  }

  private static boolean isLoose(Frame frame, int at) {
    return switch (frame.at(at).part()) {
      case COMMA, STOP, CONJUNCTION, SUBORDINATOR, DASH, SEMICOLON, COLON, MARK -> true;
      default -> false;
    };
  }

  /** How many words of the reporter's own stand between; a quotation alone makes no statement. */
  private static int words(Frame frame, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      switch (frame.at(i).part()) {
        case WORD, CUE, PRONOUN, AUXILIARY, PERSON:
          words++;
          break;
        default:
          break;
      }
    }
    return words;
  }

  private Statement statement(Told told, Voice voice, int from, int to) {
    Frame frame = told.frame();
    Span span = frame.span(from, Math.max(from, to));
    Act act = voice.act();
    Span words = frame.span(Math.min(act.from(), act.verb()), Math.max(act.to(), act.verb()));
    Speaker speaker = voice.who().speaker();
    if (speaker == null) {
      throw new IllegalStateException("a statement without a speaker");
    }
    @Nullable EventDate said = when.told(frame, act);
    @Nullable EventDate date = said != null ? said : when.published();
    String article = document.article().id();
    document.trace().taken("statement", span, speaker.name());
    return new Statement(
        article + "-s" + span.start(),
        article,
        span.in(document.text()),
        span,
        frame.sentence().span(),
        frame.at(act.verb()).span().in(document.text()),
        speaker,
        new Attribution(words, voice.who().via(), voice.who().antecedent()),
        date,
        date == null ? null : said != null ? Quote.DateFrom.TEXT : Quote.DateFrom.ARTICLE);
  }
}
