package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.render.view.ArticleView;
import org.riyadhtimeline.render.view.ArticleView.Block;
import org.riyadhtimeline.render.view.ArticlesView;
import org.riyadhtimeline.render.view.DateText;
import org.riyadhtimeline.render.view.EventLine;
import org.riyadhtimeline.render.view.Part;

/** The pages about articles. */
final class ArticleViews {

  /** How many events stand in each list under an article. */
  private static final int MOST = 100;

  /** Bytes of HTML a page may have, about. */
  private static final int LIMIT = 180_000;

  /** How many letters of quotations the data about an article for machines holds. */
  private static final int STRUCTURED = 60_000;

  private final Map<String, List<Splitter.Part<Block>>> longOnes = new HashMap<>();
  private final Context context;
  private final Site site;
  private final Strings strings;
  private final Contributions contributions;

  ArticleViews(Context context, Contributions contributions) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
    this.contributions = contributions;
  }

  /**
   * Parts the pages of articles so long that one page would be too long, and tells the context
   * where their facts stand.
   */
  void place() {
    for (Article article : site.coverage.articles()) {
      if (isLong(article)) {
        Views views = new Views(context, site.articlePage(article.id()));
        Splitter<Block> splitter = new Splitter<>(block -> null, ArticleViews::weight, LIMIT);
        List<Splitter.Part<Block>> parts =
            splitter.numbered("", new ArticlePages(views, article).blocks());
        longOnes.put(article.id(), parts);
        for (Splitter.Part<Block> part : parts.subList(1, parts.size())) {
          String page = path(article, part.key());
          for (Block block : part.items()) {
            for (String anchor : block.anchors()) {
              context.placeInArticle(anchor, new Link(page, anchor));
            }
          }
        }
      }
    }
  }

  private boolean isLong(Article article) {
    int facts =
        site.quotesOfArticle(article.id()).size()
            + site.statementsOfArticle(article.id()).size()
            + site.eventsOfArticle(article.id()).size()
            + context.evidence.in(article.id()).size();
    return article.text().length() + 700 * facts > LIMIT;
  }

  private static int weight(Block block) {
    return 200 + block.letters() + 500 * block.notes().size();
  }

  /** Keys of the pages of an article; the first is the empty one. */
  List<String> keys(Article article) {
    List<Splitter.Part<Block>> parts = longOnes.get(article.id());
    return parts == null ? List.of("") : parts.stream().map(Splitter.Part::key).toList();
  }

  String path(Article article, String key) {
    String first = site.articlePage(article.id());
    String stem = first.substring(0, first.length() - ".html".length());
    return key.isEmpty() ? first : stem + "." + key + ".html";
  }

  private List<Block> blocks(Article article, String key, ArticlePages text) {
    List<Splitter.Part<Block>> parts = longOnes.get(article.id());
    if (parts == null) {
      return text.blocks();
    }
    return parts.stream()
        .filter(part -> part.key().equals(key))
        .flatMap(part -> part.items().stream())
        .toList();
  }

  private List<Part> parts(Article article, String key) {
    List<Splitter.Part<Block>> parts = longOnes.get(article.id());
    if (parts == null || parts.size() == 1) {
      return List.of();
    }
    String page = path(article, key);
    List<Part> shown = new ArrayList<>();
    for (Splitter.Part<Block> part : parts) {
      String href = new Link(path(article, part.key()), "").seenFrom(page);
      String title = strings.get("pageNumber", shown.size() + 1);
      shown.add(new Part(title, href, "", part.key().equals(key)));
    }
    return shown;
  }

  ArticleView page(Article article, String key) {
    String page = path(article, key);
    Views views = new Views(context, page);
    ArticlePages text = new ArticlePages(views, article);
    String headline = context.headline(article);
    boolean first = key.isEmpty();
    List<Quote> quotes = first ? structured(site.quotesOfArticle(article.id())) : List.of();
    List<Event> only = first ? contributions.events(article.id()) : List.of();
    List<Person> people = first ? contributions.people(article.id()) : List.of();
    List<Event> shared = first ? contributions.sharedEvents(article.id()) : List.of();
    return new ArticleView(
        new Heads(context)
            .head(
                page,
                "articles",
                "article",
                first ? headline : strings.get("partNumber", headline, key),
                strings.get("articleDescription", views.publisher(article), facts(article)),
                null,
                new JsonLd(site, page).article(article, headline, quotes)),
        headline,
        article.language(),
        views.publisher(article),
        strings.list(article.authors()),
        published(article),
        note(article),
        new InferenceSteps(views).of(article),
        article.url(),
        site.otherVersions(article).stream().map(other -> views.source(other.id(), "")).toList(),
        facts(article),
        notice(article),
        strings.get("shown_" + site.coverage.site().articleText().name().toLowerCase(Locale.ROOT)),
        parts(article, key),
        blocks(article, key, text),
        first ? alone(article, only, people) : "",
        people.stream().limit(MOST).map(person -> views.person(person, "")).toList(),
        events(only, views),
        strings.count("sharedHere", shared.size()),
        events(shared, views));
  }

  /** How much no other article has; empty where there is nothing, or no other article. */
  private String alone(Article article, List<Event> events, List<Person> people) {
    if (site.articles.size() < 2) {
      return "";
    }
    List<String> counts = new ArrayList<>();
    int quotes = contributions.quotes(article.id()).size();
    if (quotes > 0) {
      counts.add(strings.count("countQuotes", quotes));
    }
    if (!events.isEmpty()) {
      counts.add(strings.count("countEvents", events.size()));
    }
    if (!people.isEmpty()) {
      counts.add(strings.count("countPeople", people.size()));
    }
    return counts.isEmpty() ? "" : strings.get("onlyHereCounts", strings.list(counts));
  }

  private static List<Quote> structured(List<Quote> quotes) {
    int letters = 0;
    int count = 0;
    for (Quote quote : quotes) {
      letters += 100 + Math.min(quote.text().length(), Excerpt.LONGEST);
      if (letters > STRUCTURED) {
        break;
      }
      count++;
    }
    return quotes.subList(0, count);
  }

  private List<EventLine> events(List<Event> events, Views views) {
    return events.stream()
        .limit(MOST)
        .map(event -> views.events.line(event, context.dates.alone(event.date())))
        .toList();
  }

  @Nullable DateText published(Article article) {
    return article.published() == null ? null : context.dates.day(article.published(), true);
  }

  private String facts(Article article) {
    return strings.list(
        List.of(
            strings.count("countQuotes", site.quotesOfArticle(article.id()).size()),
            strings.count("countEvents", site.eventsOfArticle(article.id()).size())));
  }

  private String notice(Article article) {
    return Site.isRead(article) ? "" : strings.get("otherLanguage");
  }

  private String dateNote(Article article) {
    DateOrigin from = article.publishedFrom();
    if (from == null) {
      return strings.get("dateNone");
    }
    return switch (from) {
      case TEXT -> strings.get("dateFromText");
      case METADATA -> strings.get("dateFromMetadata");
      case COVERAGE -> strings.get("dateFromCoverage");
      case EDITOR -> strings.get("dateFromEditor");
    };
  }

  /** How the date is known, and whether an editor decided anything else of the article. */
  private String note(Article article) {
    String date = dateNote(article);
    return article.editor()
        ? date + strings.get("noteSeparator") + strings.get("editedArticle")
        : date;
  }

  /** An article in the list of articles. */
  ArticlesView.Entry entry(Article article, Views views) {
    List<String> byline = new ArrayList<>();
    byline.add(views.publisher(article));
    if (!article.authors().isEmpty()) {
      byline.add(strings.list(article.authors()));
    }
    return new ArticlesView.Entry(
        views.href(new Link(site.articlePage(article.id()), "")),
        context.headline(article),
        article.language(),
        String.join(strings.get("noteSeparator"), byline),
        published(article),
        article.publishedFrom() == DateOrigin.TEXT || article.publishedFrom() == DateOrigin.METADATA
            ? ""
            : dateNote(article),
        facts(article),
        notice(article));
  }
}
