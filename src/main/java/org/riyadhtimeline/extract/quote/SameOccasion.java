package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Quote.DateFrom;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/**
 * Dates what someone goes on to say: in "Berg said Tuesday that the port would close. He called it
 * “a loss”", the second was said on Tuesday too.
 *
 * <p>Only in the same paragraph, from one sentence to the next, where a pronoun or nothing names
 * the speaker again; once someone else speaks, the occasion is over.
 */
final class SameOccasion {

  private final Document document;
  private @Nullable String speaker;
  private @Nullable EventDate date;
  private int paragraph;
  private int sentence;

  private SameOccasion(Document document) {
    this.document = document;
  }

  /** Something said, a quotation or a statement, by its place in its list. */
  private record Said(
      int start,
      int quote,
      int statement,
      @Nullable Speaker speaker,
      @Nullable Attribution attribution,
      @Nullable EventDate date,
      @Nullable DateFrom from) {}

  /** The same speech, with the days that follow from the sentence before. */
  static Speech dated(Document document, Speech speech) {
    List<Quote> quotes = new ArrayList<>(speech.quotes());
    List<Statement> statements = new ArrayList<>(speech.statements());
    SameOccasion occasion = new SameOccasion(document);
    for (Said said : inOrder(quotes, statements)) {
      EventDate date = occasion.next(said);
      if (date != null && said.quote() >= 0) {
        quotes.set(said.quote(), on(quotes.get(said.quote()), date));
      } else if (date != null) {
        statements.set(said.statement(), on(statements.get(said.statement()), date));
      }
    }
    return new Speech(quotes, statements);
  }

  private static List<Said> inOrder(List<Quote> quotes, List<Statement> statements) {
    List<Said> all = new ArrayList<>(quotes.size() + statements.size());
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      Attribution by = quote.attribution();
      int start = by == null ? quote.span().start() : by.span().start();
      all.add(new Said(start, i, -1, quote.speaker(), by, quote.date(), quote.dateFrom()));
    }
    for (int i = 0; i < statements.size(); i++) {
      Statement told = statements.get(i);
      Attribution by = told.attribution();
      all.add(new Said(by.span().start(), -1, i, told.speaker(), by, told.date(), told.dateFrom()));
    }
    all.sort(Comparator.comparingInt(Said::start));
    return all;
  }

  /** The day that follows for it; null if none does. */
  private @Nullable EventDate next(Said said) {
    String who = said.speaker() == null ? null : said.speaker().personId();
    Sentence here = document.sentenceAt(said.start());
    if (who != null && said.from() == DateFrom.TEXT) {
      speaker = who;
      date = said.date();
      paragraph = here.paragraph();
      sentence = here.index();
      return null;
    }
    boolean same =
        who != null
            && who.equals(speaker)
            && here.paragraph() == paragraph
            && here.index() - sentence <= 1
            && goesOn(said.attribution());
    if (!same) {
      speaker = null;
      return null;
    }
    sentence = here.index();
    return date;
  }

  private static boolean goesOn(@Nullable Attribution attribution) {
    return attribution != null
        && (attribution.via() == Via.PRONOUN || attribution.via() == Via.CONTINUATION);
  }

  private static Quote on(Quote quote, EventDate date) {
    return new Quote(
        quote.id(),
        quote.article(),
        quote.text(),
        quote.spans(),
        quote.context(),
        quote.kind(),
        quote.speaker(),
        quote.attribution(),
        quote.candidates(),
        date,
        DateFrom.TEXT,
        quote.editor(),
        quote.alsoAt());
  }

  private static Statement on(Statement told, EventDate date) {
    return new Statement(
        told.id(),
        told.article(),
        told.text(),
        told.span(),
        told.context(),
        told.verb(),
        told.speaker(),
        told.attribution(),
        date,
        DateFrom.TEXT,
        told.others());
  }
}
