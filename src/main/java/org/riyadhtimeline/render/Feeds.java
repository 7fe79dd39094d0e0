package org.riyadhtimeline.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.render.view.FeedView;

/** Atom feeds (RFC 4287): one of the site, one of each person. */
final class Feeds {

  /** How many places an entry shows that tell of an event. */
  private static final int PLACES = 12;

  private static final int LATEST = 50;

  /** For entries that nothing dates. */
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  /** An entry and the day by which it is new. */
  private record Dated(LocalDate day, FeedView.Entry entry) {}

  private final Context context;
  private final Site site;
  private final Strings strings;

  Feeds(Context context) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
  }

  void add(Templates templates, PageList pages) {
    String title = site.coverage.site().title();
    pages.add(
        "feed.xml",
        () ->
            templates.fill(
                "feed.ftlx",
                feed(
                    "feed.xml",
                    "index.html",
                    strings.get("feedTitle", title),
                    site.coverage.events(),
                    site.coverage.quotes())));
    for (Person person : site.coverage.people()) {
      add(site.personFeed(person.id()), person, templates, pages);
    }
    // A feed cannot lead on: who follows one at a former address goes on getting it there.
    new TreeMap<>(site.coverage.formerIds())
        .forEach(
            (id, now) -> {
              Person person = site.people.get(now);
              if (person != null && !site.people.containsKey(id)) {
                add(site.personFeed(id), person, templates, pages);
              }
            });
  }

  private void add(String path, Person person, Templates templates, PageList pages) {
    String own = site.personFeed(person.id());
    String title = strings.get("personFeedTitle", person.name(), site.coverage.site().title());
    pages.add(
        path,
        () ->
            templates.fill(
                "feed.ftlx",
                feed(
                    own,
                    site.personPage(person.id()),
                    title,
                    site.eventsOf(person),
                    site.quotesOf(person))));
  }

  private FeedView feed(
      String path, String page, String title, List<Event> events, List<Quote> quotes) {
    List<Dated> entries = new ArrayList<>();
    latest(events, this::day).forEach(event -> entries.add(entry(event, path)));
    latest(quotes, quote -> published(quote.article()))
        .forEach(quote -> entries.add(entry(quote, path)));
    // Stable: what is new on the same day stays in the order of the coverage.
    entries.sort(Comparator.comparing(Dated::day).reversed());
    List<Dated> shown = entries.subList(0, Math.min(LATEST, entries.size()));
    LocalDate updated = shown.isEmpty() ? asOf() : shown.get(0).day();
    return new FeedView(
        urn("feed " + site.coverage.site().title() + " " + path),
        title,
        address(new Link(path, ""), path),
        address(new Link(page, ""), path),
        time(updated),
        shown.stream().map(Dated::entry).toList());
  }

  private static <T> List<T> latest(List<T> facts, Function<T, LocalDate> day) {
    return facts.stream().sorted(Comparator.comparing(day).reversed()).limit(LATEST).toList();
  }

  private LocalDate asOf() {
    return Objects.requireNonNullElse(site.asOf, UNDATED);
  }

  private LocalDate published(String article) {
    LocalDate published = site.article(article).published();
    return Objects.requireNonNullElse(published, asOf());
  }

  private LocalDate day(Event event) {
    return event.mentions().stream()
        .map(mention -> published(mention.article()))
        .max(Comparator.naturalOrder())
        .orElse(UNDATED);
  }

  private Dated entry(Event event, String path) {
    Link place = context.event(event.id());
    Views views = new Views(context, path);
    StringBuilder content = new StringBuilder();
    List<EventMention> told = event.mentions();
    for (EventMention mention : told.subList(0, Math.min(told.size(), PLACES))) {
      String text = site.article(mention.article()).text();
      content.append("<p>");
      Excerpt.write(text, mention.sentence(), mention.span(), List.of(), content);
      content.append(" (");
      escape(views.publisher(site.article(mention.article())), content);
      content.append(")</p>");
    }
    LocalDate day = day(event);
    return new Dated(
        day,
        new FeedView.Entry(
            urn("event " + event.id()),
            strings.get("feedEvent", context.dates.full(event.date()), EventViews.title(event)),
            place == null ? address(new Link("index.html", ""), path) : address(place, path),
            time(day),
            content.toString()));
  }

  private Dated entry(Quote quote, String path) {
    Views views = new Views(context, path);
    String name = quote.speaker() == null ? strings.get("speakerUnknown") : quote.speaker().name();
    StringBuilder content = new StringBuilder("<p>");
    Excerpt.write(
        site.article(quote.article()).text(),
        quote.context().union(quote.span()),
        quote.span(),
        List.of(),
        content);
    content.append(" (");
    escape(views.publisher(site.article(quote.article())), content);
    content.append(")</p>");
    LocalDate day = published(quote.article());
    Link link = views.permalink(quote.speaker(), site.anchor(quote), quote.article());
    return new Dated(
        day,
        new FeedView.Entry(
            urn("quote " + quote.id()),
            strings.get("feedQuote", name, Opening.cut(quote.text().strip(), 120)),
            address(link, path),
            time(day),
            content.toString()));
  }

  private static void escape(String words, StringBuilder out) {
    Markup.escape(words, 0, words.length(), out);
  }

  /** Full where a base URL is set, else as seen from the feed. */
  private String address(Link link, String feed) {
    String base = site.coverage.site().baseUrl();
    return base == null ? link.seenFrom(feed) : base + link.seenFrom("");
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }

  /** An id that stays, wherever the site moves: a UUID of version 8 (RFC 9562), of two hashes. */
  private static String urn(String name) {
    long high = hash(0xcbf29ce484222325L, name);
    long low = hash(high, name);
    return "urn:uuid:"
        + new UUID(
            high & 0xffff_ffff_ffff_0fffL | 0x8000L,
            low & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
  }

  /** FNV-1a by UTF-16 units, which needs no provider of digests to be loaded. */
  private static long hash(long seed, String name) {
    long hash = seed;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
