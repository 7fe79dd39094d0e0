package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Statement;
import org.riyadhtimeline.render.view.DateText;
import org.riyadhtimeline.render.view.PersonView.QuoteDay;
import org.riyadhtimeline.render.view.QuoteView;

/** What somebody said, by the date it was said on and by how that date is known. */
final class SaidByDay {

  private final Views views;
  private final Site site;
  private final Strings strings;

  SaidByDay(Views views) {
    this.views = views;
    this.site = views.site;
    this.strings = views.strings;
  }

  /**
   * When something was said, and how that is known.
   *
   * @param inferred whether the date hangs on that of an article which is inferred
   */
  private record When(@Nullable EventDate date, Quote.@Nullable DateFrom from, boolean inferred) {}

  /** Quotations by their date. */
  List<QuoteDay> quotes(List<Quote> quotes) {
    return days(
        "said",
        quotes,
        quote -> when(quote.date(), quote.dateFrom(), quote.article()),
        day -> views.sayings.quotes(day, true, true, true));
  }

  /** Reported statements by their date. */
  List<QuoteDay> statements(List<Statement> statements) {
    return days(
        "reported",
        statements,
        told -> when(told.date(), told.dateFrom(), told.article()),
        views.sayings::statements);
  }

  private When when(@Nullable EventDate date, Quote.@Nullable DateFrom from, String article) {
    return new When(date, from, date != null && site.isInferred(article));
  }

  private <F> List<QuoteDay> days(
      String prefix,
      List<F> facts,
      Function<F, When> when,
      Function<List<F>, List<QuoteView>> show) {
    Map<When, List<F>> days = new LinkedHashMap<>();
    facts.forEach(
        fact -> days.computeIfAbsent(when.apply(fact), key -> new ArrayList<>()).add(fact));
    List<QuoteDay> shown = new ArrayList<>();
    days.forEach((day, said) -> shown.add(day(prefix, day, show.apply(said))));
    return shown;
  }

  /** A date that is only the article's says so, and one that hangs on an inferred one. */
  private QuoteDay day(String prefix, When when, List<QuoteView> quotes) {
    EventDate date = when.date();
    DateText text =
        date == null
            ? new DateText(strings.get("undatedShort"), strings.get("undatedShort"), null)
            : views.context.dates.alone(date);
    boolean ofArticle = when.from() == Quote.DateFrom.ARTICLE;
    boolean inferred = when.inferred();
    String note =
        ofArticle
            ? strings.get(inferred ? "dateOfArticleInferred" : "dateOfArticle")
            : inferred ? strings.get("dateInferred") : "";
    String id =
        prefix
            + "-"
            + (date == null ? "undated" : Slug.plain(date.edtf()))
            + (ofArticle ? "-article" : "")
            + (inferred ? "-inferred" : "");
    return new QuoteDay(id, text, note, quotes);
  }
}
