package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.render.view.EventLine;
import org.riyadhtimeline.render.view.Option;
import org.riyadhtimeline.render.view.PlainView;

/** Search, about, not found, and the page for other sites' frames. */
final class PlainPages {

  /** How many events the page for other sites' frames holds. */
  private static final int EMBEDDED = 60;

  private final Context context;
  private final Site site;
  private final Strings strings;

  PlainPages(Context context) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
  }

  void add(Templates templates, PageList pages) {
    SearchIndex index = new SearchIndex(context);
    List<String> scripts = index.add(pages);
    pages.add(
        "search.html",
        () ->
            templates.fill(
                "search.ftlh",
                view("search.html", "search", "searchLabel", List.of(), scripts, List.of())));
    pages.add(
        "about.html",
        () ->
            templates.fill(
                "about.ftlh",
                view("about.html", "about", "aboutDescription", facts(), List.of(), List.of())));
    pages.add(
        "404.html",
        () ->
            templates.fill(
                "404.ftlh",
                view("404.html", "notFound", "notFoundText", List.of(), List.of(), List.of())));
    pages.add(
        "embed.html",
        () ->
            templates.fill(
                "embed.ftlh",
                view(
                    "embed.html", "timeline", "embedDescription", List.of(), List.of(), latest())));
  }

  private PlainView view(
      String page,
      String title,
      String description,
      List<Option> facts,
      List<String> scripts,
      List<EventLine> events) {
    String base = site.coverage.site().baseUrl();
    String words = strings.get(title);
    String about = strings.get(description);
    return new PlainView(
        new Heads(context)
            .head(
                page,
                title,
                "website",
                words,
                about,
                null,
                new JsonLd(site, page).page("WebPage", words, about)),
        facts,
        scripts,
        base == null ? "index.html" : base,
        (base == null ? "…/" : base) + "embed.html",
        strings.get("shown_" + site.coverage.site().articleText().name().toLowerCase(Locale.ROOT)),
        events);
  }

  private List<EventLine> latest() {
    Views views = new Views(context, "embed.html");
    List<Event> events = site.coverage.events();
    return events.subList(Math.max(0, events.size() - EMBEDDED), events.size()).stream()
        .map(event -> views.events.line(event, context.dates.alone(event.date())))
        .toList();
  }

  private List<Option> facts() {
    Coverage coverage = site.coverage;
    List<Option> facts = new ArrayList<>();
    fact(facts, "articles", coverage.articles().size());
    fact(facts, "people", coverage.people().size());
    fact(facts, "quotations", coverage.quotes().size());
    fact(facts, "statements", coverage.statements().size());
    fact(facts, "events", coverage.events().size());
    open(facts, "unattributed", count(coverage.quotes(), quote -> quote.speaker() == null));
    open(
        facts,
        "inferredArticles",
        count(coverage.articles(), a -> a.publishedFrom() == DateOrigin.COVERAGE));
    open(facts, "undatedArticles", count(coverage.articles(), a -> a.published() == null));
    open(facts, "foreignArticles", count(coverage.articles(), PlainPages::isForeign));
    open(facts, "unresolvedDates", coverage.unresolvedDates().size());
    return facts;
  }

  private static boolean isForeign(Article article) {
    return !Site.isRead(article);
  }

  private static <T> int count(List<T> values, Predicate<T> which) {
    return (int) values.stream().filter(which).count();
  }

  /** What stayed open is told where there is any. */
  private void open(List<Option> facts, String key, int count) {
    if (count > 0) {
      fact(facts, key, count);
    }
  }

  private void fact(List<Option> facts, String key, int count) {
    facts.add(new Option(strings.number(count), strings.get(key)));
  }
}
