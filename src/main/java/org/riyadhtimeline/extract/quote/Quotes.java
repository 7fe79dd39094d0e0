package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;

/** Makes quotations of quoted words and what was found out about them. */
final class Quotes {

  /** How many quotations back one may be that goes on. */
  private static final int FARTHEST = 8;

  private final Document document;
  private final SaidWhen when;
  private final List<Draft> drafts = new ArrayList<>();

  /** A quotation in the making; an interrupted one gets a second span. */
  private record Draft(
      int number,
      List<Span> spans,
      Span context,
      @Nullable Claim claim,
      Quote.Kind kind,
      @Nullable EventDate told) {

    Draft by(Claim other) {
      return new Draft(number, spans, context, other, kind, told);
    }
  }

  Quotes(Document document, SaidWhen when) {
    this.document = document;
    this.when = when;
  }

  void add(Setting setting, @Nullable Claim claim) {
    Span span = setting.quoted().span();
    trace(span, claim);
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (last != null && isInterrupted(last, setting, claim)) {
      last.spans().add(span);
      return;
    }
    Span context =
        setting
            .first()
            .frame()
            .sentence()
            .span()
            .union(setting.last().frame().sentence().span())
            .union(span);
    Quote.Kind kind = Kinds.of(setting, claim);
    drafts.add(
        new Draft(
            setting.number(),
            new ArrayList<>(List.of(span)),
            context,
            claim,
            kind,
            told(claim, setting)));
  }

  /**
   * Gives words that went on into the next paragraph the speaker that is named only there; words
   * that were attributed by themselves keep theirs.
   */
  void goesBack(int number, Claim claim) {
    for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - FARTHEST; i--) {
      Draft draft = drafts.get(i);
      if (draft.number() == number && (draft.claim() == null || draft.claim().isDerived())) {
        drafts.set(i, draft.by(claim.continued("named at the end", Attribution.Via.CONTINUATION)));
        trace(draft.spans().get(0), drafts.get(i).claim());
        return;
      }
    }
  }

  /** Adds words that are quoted without marks: a block quotation, a transcript. */
  void addUnmarked(Span span, Span context, Claim claim) {
    trace(span, claim);
    drafts.add(
        new Draft(-1, new ArrayList<>(List.of(span)), context, claim, Quote.Kind.FULL, null));
  }

  private void trace(Span span, @Nullable Claim claim) {
    String rule = claim == null ? "nobody named" : claim.rule();
    document.trace().taken(rule, span, describe(claim));
  }

  private static String describe(@Nullable Claim claim) {
    if (claim == null || claim.who().speaker() == null) {
      return "no speaker";
    }
    return claim.who().speaker().name() + " by " + claim.who().via();
  }

  /** "…," he said, "…": the words before and behind one attribution, in one sentence. */
  private static boolean isInterrupted(Draft last, Setting setting, @Nullable Claim claim) {
    Claim before = last.claim();
    return claim != null
        && before != null
        && claim.voice() != null
        && claim.voice() == before.voice()
        && before.rule().equals("said right after")
        && claim.rule().equals("said right before")
        && setting.first().frame().is(setting.from() - 1, Part.COMMA);
  }

  private @Nullable EventDate told(@Nullable Claim claim, Setting setting) {
    if (claim == null || claim.voice() == null) {
      return null;
    }
    Told told = claim.sentence() == setting.first().number() ? setting.first() : setting.last();
    return claim.sentence() == told.number() ? when.told(told.frame(), claim.voice().act()) : null;
  }

  /** The attributed quotations so far, as spans of the text, each with its attribution. */
  List<Echo.Said> said() {
    List<Echo.Said> said = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.claim() != null) {
        said.add(new Echo.Said(draft.spans(), draft.claim()));
      }
    }
    return said;
  }

  /** All quotations, by where they begin. */
  List<Quote> all() {
    List<Quote> quotes = new ArrayList<>();
    for (Draft draft : drafts) {
      quotes.add(quote(draft));
    }
    quotes.sort(Comparator.comparing(Quote::span));
    return quotes;
  }

  private Quote quote(Draft draft) {
    Claim claim = draft.claim();
    String article = document.article().id();
    String text =
        String.join(" … ", draft.spans().stream().map(s -> s.in(document.text())).toList());
    EventDate date = draft.told() != null ? draft.told() : when.published();
    Quote.DateFrom from = draft.told() != null ? Quote.DateFrom.TEXT : Quote.DateFrom.ARTICLE;
    Span context = draft.context();
    for (Span span : draft.spans()) {
      context = context.union(span);
    }
    return new Quote(
        article + "-q" + draft.spans().get(0).start(),
        article,
        text,
        draft.spans(),
        context,
        draft.kind(),
        claim == null ? null : claim.who().speaker(),
        attribution(claim),
        claim == null ? List.of() : claim.who().candidates(),
        date,
        date == null ? null : from,
        false);
  }

  private static @Nullable Attribution attribution(@Nullable Claim claim) {
    if (claim == null) {
      return null;
    }
    Span antecedent = claim.who().antecedent();
    Span words = claim.attribution() != null ? claim.attribution() : antecedent;
    return words == null ? null : new Attribution(words, claim.who().via(), antecedent);
  }
}
