package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.quote.Told.Voice;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Quoted;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Statement;

/** Goes through a document sentence by sentence and keeps who says what. */
final class Listener {

  private static final int FEW = 3;

  /** How far from the verb the text says that a name is kept back. */
  private static final int ANONYMITY = 14;

  private final Document document;
  private final People people;
  private final List<Frame> frames;
  private final Conversation conversation = new Conversation();
  private final History history = new History();
  private final Resolver resolver;
  private final List<Attributor> attributors;
  private final List<Refusal> refusals;
  private final Quotes quotes;
  private final Statements statements;
  private final Unmarked unmarked;
  private final Echo echo;

  private @Nullable Told begun;
  private int begunAt;

  Listener(Document document, People people, List<DateMention> dates) {
    this.document = document;
    this.people = people;
    this.frames = Frames.of(document, people, dates);
    this.resolver = new Resolver(people, document.text(), conversation);
    this.attributors = Ways.attributors(resolver);
    this.refusals = Ways.refusals();
    SaidWhen when = new SaidWhen(document, dates);
    this.quotes = new Quotes(document, when);
    this.unmarked = new Unmarked(document, resolver, quotes);
    this.echo = new Echo(document);
    this.statements = new Statements(document, when);
  }

  Speech listen() {
    List<Statement> said = new ArrayList<>();
    List<Told> paragraph = new ArrayList<>();
    Told before = null;
    for (int i = 0; i < frames.size(); i++) {
      if (i > 0 && isNewParagraph(i)) {
        unmarked.paragraph(before, List.copyOf(paragraph));
        before = paragraph.get(paragraph.size() - 1);
        paragraph.clear();
      }
      if (paragraph.isEmpty()) {
        conversation.answering(Answer.by(frames, i));
      }
      Told told = tell(i, frames.get(i));
      paragraph.add(told);
      quotes(told);
      said.addAll(statements.in(told));
    }
    unmarked.paragraph(before, paragraph);
    echo.join(quotes);
    return SameOccasion.dated(document, new Speech(quotes.all(), said));
  }

  private boolean isNewParagraph(int frame) {
    return frames.get(frame).sentence().paragraph() != frames.get(frame - 1).sentence().paragraph();
  }

  private Told tell(int number, Frame frame) {
    conversation.begin(frame.sentence());
    conversation.speaksOf(SpokenOf.in(frame, document, people));
    new Cast(frame, document.text(), resolver, conversation).enter();
    List<Voice> voices = new ArrayList<>();
    for (Act act : Acts.in(frame, document.text())) {
      Source source = act.source();
      Resolution who =
          source == null
              ? Resolution.unsure(List.of(), org.riyadhtimeline.model.Attribution.Via.CONTEXT)
              : resolver.resolve(source, isTag(frame, act), isAnonymous(frame, act));
      voices.add(new Voice(act, who));
      if (source != null && act.form().isSpeech() && !isTopic(frame, act)) {
        conversation.speaks(who, source.span());
      }
    }
    return new Told(number, frame, voices, Told.isOnlyQuotes(frame));
  }

  /** "has written about the harbor" tells what about, not what. */
  private static boolean isTopic(Frame frame, Act act) {
    if (!frame.is(Math.max(act.verb(), act.to()) + 1, "about")) {
      return false;
    }
    for (Item item : frame.items()) {
      if (item.is(Part.QUOTE)) {
        return false;
      }
    }
    return true;
  }

  /** "said the official, who asked not to be identified", "on condition of anonymity". */
  private static boolean isAnonymous(Frame frame, Act act) {
    int from = Math.max(0, Math.min(act.from(), act.verb()) - ANONYMITY);
    int to = Math.min(frame.size(), Math.max(act.to(), act.verb()) + ANONYMITY);
    for (int i = from; i < to; i++) {
      if (frame.is(i, "anonymity") || frame.is(i, "anonymously")) {
        return true;
      }
      boolean kept = frame.is(i, "identified") || frame.is(i, "named");
      if (kept
          && frame.is(i - 1, "be")
          && (frame.is(i - 3, "not") || frame.is(i - 3, "declined"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act stands behind what it says: …, he said. */
  private static boolean isTag(Frame frame, Act act) {
    int before = Math.min(act.from(), act.verb()) - 1;
    return frame.is(before, Part.QUOTE)
        || (frame.is(before, Part.COMMA) && act.form().isSpeech() && before > 2);
  }

  private void quotes(Told told) {
    Frame frame = told.frame();
    for (int i = 0; i < frame.size(); i++) {
      int number = frame.at(i).quoted();
      if (number < 0) {
        continue;
      }
      Quoted quoted = document.quoted().get(number);
      boolean begins = quoted.span().start() >= frame.sentence().span().start();
      if (begins) {
        begun = told;
        begunAt = i;
      }
      Told first = begun;
      if (quoted.span().end() <= frame.sentence().span().end() && first != null) {
        decide(number, quoted, first, begins ? i : begunAt, told, i);
      }
    }
  }

  private void decide(int number, Quoted quoted, Told first, int from, Told last, int to) {
    int before = goesOnFrom(number);
    Setting setting =
        new Setting(
            document,
            number,
            quoted,
            first,
            from,
            last,
            to,
            before >= 0,
            after(last),
            conversation,
            history);
    Claim claim = claim(setting);
    if (claim == null
        && refusals.stream().allMatch(r -> r.why(setting, null) == null)
        && isShort(setting)) {
      if (isAbove(quoted.paragraph())) {
        echo.wait(setting);
      } else {
        document.trace().refused("quotation", quoted.span(), "nobody is said to have said it");
      }
      return;
    }
    for (Refusal refusal : refusals) {
      String why = refusal.why(setting, claim);
      if (why != null) {
        document.trace().refused("quotation", quoted.span(), why);
        return;
      }
    }
    quotes.add(setting, claim);
    if (claim != null) {
      history.add(setting, claim);
      for (int part = claim.isDerived() ? -1 : before; part >= 0; part = goesOnFrom(part)) {
        quotes.goesBack(part, claim);
      }
      conversation.speaks(
          claim.who(), claim.attribution() == null ? quoted.span() : claim.attribution());
    }
  }

  /** Whether a paragraph is a headline or the like, whose quotations the body attributes. */
  private boolean isAbove(int paragraph) {
    return switch (document.paragraphs().get(paragraph).role()) {
      case HEADLINE, STANDFIRST, CAPTION -> true;
      default -> false;
    };
  }

  /** A few words within a sentence that nobody is said to have said are often no speech. */
  private static boolean isShort(Setting setting) {
    return setting.tokens().stream().filter(t -> t.kind() != Token.Kind.MARK).count() <= FEW;
  }

  /** The number of the quoted words in the paragraph before that go on in these; -1 for none. */
  private int goesOnFrom(int number) {
    List<Quoted> all = document.quoted();
    int paragraph = all.get(number).paragraph();
    for (int i = number - 1; i >= Math.max(0, number - 40); i--) {
      Quoted before = all.get(i);
      if (before.depth() == 0) {
        return before.goesOn() && before.paragraph() == paragraph - 1 ? i : -1;
      }
    }
    return -1;
  }

  private @Nullable Frame after(Told told) {
    return told.number() + 1 < frames.size() ? frames.get(told.number() + 1) : null;
  }

  private @Nullable Claim claim(Setting setting) {
    for (Attributor attributor : attributors) {
      Claim claim = attributor.claim(setting);
      if (claim != null) {
        return claim;
      }
    }
    return null;
  }
}
