package org.riyadhtimeline.render;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.render.view.PersonRef;

/** What every page is made with. */
final class Context {

  /** How an article is named as a source, wherever it is one. */
  record SourceLabel(String key, String name, String headline, String day, String page) {}

  final Site site;
  final Strings strings;
  final Dates dates;
  final Sides sides;
  final Evidence evidence;

  /** Short names of publishers, by name. */
  private final Map<String, String> publishers;

  private final Map<String, Link> events = new HashMap<>();
  private final Map<String, String> sayings = new HashMap<>();
  private final Map<String, Link> inArticles = new HashMap<>();
  private final Map<String, SourceLabel> sources = new ConcurrentHashMap<>();
  private final Map<String, PersonRef> people = new ConcurrentHashMap<>();

  Context(Site site, Strings strings, Sides sides, Map<String, String> publishers) {
    this.site = site;
    this.strings = strings;
    this.dates = new Dates(strings);
    this.sides = sides;
    this.publishers = publishers;
    this.evidence = new Evidence(site, strings);
  }

  /** Remembers where an event stands on the timeline. */
  void placeEvent(String id, Link link) {
    events.put(id, link);
  }

  @Nullable Link event(String id) {
    return events.get(id);
  }

  /** Remembers on which page something said stands, if not on its speaker's first. */
  void placeSaying(String anchor, String page) {
    sayings.put(anchor, page);
  }

  @Nullable Link saying(String anchor) {
    String page = sayings.get(anchor);
    return page == null ? null : new Link(page, anchor);
  }

  /** Remembers where the words of a fact stand, if not on the article's first page. */
  void placeInArticle(String anchor, Link link) {
    inArticles.put(anchor, link);
  }

  @Nullable Link inArticle(String anchor) {
    return inArticles.get(anchor);
  }

  SourceLabel source(Article article) {
    return sources.computeIfAbsent(article.id(), id -> label(article));
  }

  private SourceLabel label(Article article) {
    String name = publisher(article);
    return new SourceLabel(
        Slug.plain(name),
        name,
        headline(article),
        article.published() == null ? "" : dates.day(article.published(), false).text(),
        site.articlePage(article.id()));
  }

  private String publisher(Article article) {
    String publisher = article.publisher();
    return publisher == null
        ? strings.get("publisherUnknown")
        : publishers.getOrDefault(publisher, publisher);
  }

  /** What an article is called: its headline, else its opening words. */
  String headline(Article article) {
    String headline = article.headline();
    return headline != null ? headline : strings.get("openingWords", Opening.of(article));
  }

  /** A person as named on any page; {@code href} is the path of the person's page. */
  PersonRef person(Person person) {
    return people.computeIfAbsent(
        person.id(),
        id ->
            new PersonRef(
                Slug.of(id),
                person.name(),
                site.personPage(id),
                Views.monogram(person.name()),
                sides.name(person.side()),
                sides.tone(person.side()),
                ""));
  }
}
