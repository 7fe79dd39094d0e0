package org.riyadhtimeline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.Statement;

/** Joins the facts of all articles into one coverage. */
public final class Merger {

  private Merger() {}

  /** The coverage without an editor's decisions. */
  public static Coverage merge(SiteInfo site, List<ArticleFacts> facts) {
    return merge(site, Decisions.NONE, facts);
  }

  /**
   * The coverage, corrected by {@code decisions}. The order of {@code facts} does not matter.
   * Decisions about articles are to be applied before, by {@link ArticleDecisions}.
   */
  public static Coverage merge(SiteInfo site, Decisions decisions, List<ArticleFacts> facts) {
    List<ArticleFacts> sorted = Sorted.byArticle(facts);
    Countries countries = new Countries();
    People people = new PeopleMerger(countries, decisions).merge(sorted);
    Remap remap = new Remap(people);
    List<Article> articles = sorted.stream().map(f -> remap.article(f.article())).toList();
    List<Quote> quotes =
        sorted.stream()
            .flatMap(f -> f.quotes().stream())
            .map(remap::quote)
            .sorted(Comparator.comparing(Quote::date, Merger::byDate))
            .toList();
    List<Statement> statements =
        sorted.stream()
            .flatMap(f -> f.statements().stream())
            .map(remap::statement)
            .sorted(Comparator.comparing(Statement::date, Merger::byDate))
            .toList();
    List<DateMention> dates = sorted.stream().flatMap(f -> f.dates().stream()).toList();
    EventMerger eventMerger = new EventMerger(countries);
    List<Event> events = eventMerger.merge(sorted, people);
    List<Doubt> doubts = new ArrayList<>(people.doubts());
    doubts.addAll(eventMerger.doubts());
    return new Coverage(
        site,
        articles,
        people.all(),
        quotes,
        statements,
        dates,
        events,
        null,
        List.of(),
        List.of(),
        doubts);
  }

  private static int byDate(@Nullable EventDate a, @Nullable EventDate b) {
    LocalDate x = a == null ? LocalDate.MAX : a.first();
    LocalDate y = b == null ? LocalDate.MAX : b.first();
    return x.compareTo(y);
  }
}
