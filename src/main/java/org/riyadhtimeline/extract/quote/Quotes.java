package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;

/** Makes quotations of quoted words and what was found out about them. */
final class Quotes {

  private final Document document;
  private final SaidWhen when;
  private final List<Draft> drafts = new ArrayList<>();

  /** A quotation in the making; an interrupted one gets a second span. */
  private record Draft(List<Span> spans, Setting setting, @Nullable Claim claim, Quote.Kind kind) {}

  Quotes(Document document, SaidWhen when) {
    this.document = document;
    this.when = when;
  }

  void add(Setting setting, @Nullable Claim claim) {
    Span span = setting.quoted().span();
    String rule = claim == null ? "nobody named" : claim.rule();
    document.trace().taken(rule, span, describe(claim));
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (last != null && isInterrupted(last, setting, claim)) {
      last.spans().add(span);
      return;
    }
    List<Span> spans = new ArrayList<>(List.of(span));
    drafts.add(new Draft(spans, setting, claim, Kinds.of(setting, claim)));
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

  /** All quotations, by where they begin. */
  List<Quote> all() {
    List<Quote> quotes = new ArrayList<>();
    for (Draft draft : drafts) {
      quotes.add(quote(draft));
    }
    return quotes;
  }

  private Quote quote(Draft draft) {
    Claim claim = draft.claim();
    String article = document.article().id();
    String text =
        String.join(" … ", draft.spans().stream().map(s -> s.in(document.text())).toList());
    EventDate told = told(claim, draft.setting());
    EventDate date = told != null ? told : when.published();
    Attribution attribution = attribution(claim);
    return new Quote(
        article + "-q" + draft.spans().get(0).start(),
        article,
        text,
        draft.spans(),
        context(draft),
        draft.kind(),
        claim == null ? null : claim.who().speaker(),
        attribution,
        claim == null ? List.of() : claim.who().candidates(),
        date,
        date == null ? null : told != null ? Quote.DateFrom.TEXT : Quote.DateFrom.ARTICLE,
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

  private @Nullable EventDate told(@Nullable Claim claim, Setting setting) {
    if (claim == null || claim.voice() == null) {
      return null;
    }
    Told told = claim.sentence() == setting.first().number() ? setting.first() : setting.last();
    return claim.sentence() == told.number() ? when.told(told.frame(), claim.voice().act()) : null;
  }

  private static Span context(Draft draft) {
    Span context = draft.setting().first().frame().sentence().span();
    context = context.union(draft.setting().last().frame().sentence().span());
    for (Span span : draft.spans()) {
      context = context.union(span);
    }
    return context;
  }
}
