package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Told.Voice;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Words;
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

  private static final Set<String> NEED_THAT = Words.set("speech-that");

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
      int start = voice.act().shared() ? voice.act().verb() : start(voice.act());
      if (speakers(voice).isEmpty() || start < free || !reports(told.frame(), voice.act())) {
        continue;
      }
      Span items = items(told, i, start, free);
      if (items != null) {
        statements.add(statement(told, voice, items));
        free = items.end();
      }
    }
    return statements;
  }

  /** Who says it, most often one; nobody where that cannot be told. */
  private static List<Speaker> speakers(Voice voice) {
    Speaker speaker = voice.who().speaker();
    return speaker == null ? voice.who().together() : List.of(speaker);
  }

  private static int start(Act act) {
    return Math.min(act.from(), act.verb());
  }

  /** The items of a statement, the last excluded; null if too little is said. */
  private @Nullable Span items(Told told, int index, int start, int free) {
    Frame frame = told.frame();
    Act act = told.voices().get(index).act();
    int after = Math.max(act.to(), act.verb()) + 1;
    if (isTag(frame, act, start, after, free)) {
      boolean ofQuote = frame.is(start - 1, Part.QUOTE) || frame.is(start - 2, Part.QUOTE);
      int from = trimStart(frame, free);
      boolean enough = !ofQuote && words(frame, from, start) >= FEWEST;
      return enough && from < start ? new Span(from, after) : null;
    }
    int end = end(told, index, after);
    if (BareTag.fills(frame, act.form(), after, end)) {
      return null;
    }
    return !isAccording(act) && end > after && words(frame, after, end) >= FEWEST
        ? new Span(start, end)
        : null;
  }

  /** Whether a verb here reports what was said, and not that somebody talked. */
  private static boolean reports(Frame frame, Act act) {
    Verb verb = act.form();
    boolean finite = verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.THIRD;
    if (isAccording(act)) {
      return true;
    }
    boolean plain = verb.form() == Verb.Form.BASE && !frame.is(act.verb() - 1, "to");
    boolean passive = frame.is(act.verb() + 1, "by");
    if (!verb.isSpeech() || !(finite || plain) || passive || isRelative(frame, act)) {
      return false;
    }
    return !NEED_THAT.contains(verb.lemma()) || isClauseNext(frame, act.verb() + 1);
  }

  /** "a situation he said Trump finds …": no statement by itself. */
  private static boolean isRelative(Frame frame, Act act) {
    return act.source() instanceof Source.Pronoun
        && !act.shared()
        && frame.is(act.from() - 1, Part.WORD);
  }

  private static boolean isClauseNext(Frame frame, int at) {
    return switch (frame.at(at).lower()) {
      case "that", "whether", "if", "why", "how", "what", "who", "where", "when" -> true;
      default -> false;
    };
  }

  private static boolean isAccording(Act act) {
    return act.form().lemma().equals("according");
  }

  /** Whether the attribution stands behind what is said: "…, Kova said after the talks". */
  private boolean isTag(Frame frame, Act act, int start, int after, int free) {
    if (isAccording(act)) {
      return start > free;
    }
    if (!frame.is(start - 1, Part.COMMA) && !frame.is(start - 1, Part.QUOTE)) {
      return false;
    }
    if (frame.is(start - 1, Part.QUOTE)
        && (act.isInverted() || Setting.isClauseEnd(document.text(), frame.at(start - 1).span()))) {
      return true; // "…," said Kova, whose part it was; "…," he said as he left
    }
    return switch (frame.at(after).part()) {
      case STOP, COMMA -> true;
      case PREPOSITION, DATE -> !opensAside(frame, free) && words(frame, free, start) > 5;
      default -> false;
    };
  }

  /** Whether a sentence begins with what only leads up to its subject: "After the talks, Kova". */
  private static boolean opensAside(Frame frame, int from) {
    return frame.is(from, Part.PREPOSITION)
        || frame.is(from, Part.SUBORDINATOR)
        || frame.at(from).lower().endsWith("ing");
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
    for (Voice later : told.voices().subList(voice + 1, told.voices().size())) {
      Act next = later.act();
      boolean says = reports(frame, next) || isAdded(frame, next);
      if (next.source() != null && !next.form().describes() && says) {
        limit = next.shared() ? next.verb() : Math.min(next.from(), next.verb());
        break;
      }
    }
    int end = after;
    while (end < limit && !closes(frame, end, limit)) {
      end++;
    }
    while (end > after && isLoose(frame, end - 1)) {
      end--;
    }
    return end;
  }

  /** In "Kova said it was late, adding that": the second verb. */
  private static boolean isAdded(Frame frame, Act act) {
    int before = act.verb() - 1;
    return act.form().isSpeech()
        && act.form().isIng()
        && (frame.is(before, Part.COMMA) || frame.is(before, Part.DASH));
  }

  private static boolean closes(Frame frame, int at, int limit) {
    boolean turns = frame.is(at, "while") || frame.is(at, "whereas");
    return frame.is(at, Part.SEMICOLON)
        || turns && frame.is(at - 1, Part.COMMA)
        || Aside.opensAt(frame, at, limit);
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

  private Statement statement(Told told, Voice voice, Span items) {
    Frame frame = told.frame();
    Span span = frame.span(items.start(), items.end() - 1);
    Act act = voice.act();
    Span words = frame.span(Math.min(act.from(), act.verb()), Math.max(act.to(), act.verb()));
    List<Speaker> speakers = speakers(voice);
    @Nullable EventDate said = when.told(frame, act);
    @Nullable EventDate date = said != null ? said : when.published();
    String article = document.article().id();
    document.trace().taken("statement", span, speakers.get(0).name());
    return new Statement(
        article + "-s" + span.start(),
        article,
        span.in(document.text()),
        span,
        frame.sentence().span(),
        frame.at(act.verb()).span().in(document.text()),
        speakers.get(0),
        new Attribution(words, voice.who().via(), voice.who().antecedent()),
        date,
        date == null ? null : said != null ? Quote.DateFrom.TEXT : Quote.DateFrom.ARTICLE,
        speakers.subList(1, speakers.size()));
  }
}
