package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Quotations by their date. */
  List<QuoteDay> quotes(List<Quote> quotes) {
    Map<String, List<Quote>> days = new LinkedHashMap<>();
    quotes.forEach(
        q ->
            days.computeIfAbsent(key(q.date(), q.dateFrom(), q.article()), k -> new ArrayList<>())
                .add(q));
    List<QuoteDay> shown = new ArrayList<>();
    for (List<Quote> day : days.values()) {
      Quote first = day.get(0);
      shown.add(
          day(
              "said",
              first.date(),
              first.dateFrom(),
              first.article(),
              views.sayings.quotes(day, true, true, true)));
    }
    return shown;
  }

  /** Reported statements by their date. */
  List<QuoteDay> statements(List<Statement> statements) {
    Map<String, List<Statement>> days = new LinkedHashMap<>();
    statements.forEach(
        s ->
            days.computeIfAbsent(key(s.date(), s.dateFrom(), s.article()), k -> new ArrayList<>())
                .add(s));
    List<QuoteDay> shown = new ArrayList<>();
    for (List<Statement> day : days.values()) {
      Statement first = day.get(0);
      shown.add(
          day(
              "reported",
              first.date(),
              first.dateFrom(),
              first.article(),
              views.sayings.statements(day)));
    }
    return shown;
  }

  private String key(@Nullable EventDate date, Quote.@Nullable DateFrom from, String article) {
    return date + " " + from + site.isInferred(article);
  }

  /** A date that is only the article's says so, and one that hangs on an inferred one. */
  private QuoteDay day(
      String prefix,
      @Nullable EventDate date,
      Quote.@Nullable DateFrom from,
      String article,
      List<QuoteView> quotes) {
    DateText text =
        date == null
            ? new DateText(strings.get("undatedShort"), strings.get("undatedShort"), null)
            : views.context.dates.alone(date);
    boolean ofArticle = from == Quote.DateFrom.ARTICLE;
    boolean inferred = date != null && site.isInferred(article);
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
