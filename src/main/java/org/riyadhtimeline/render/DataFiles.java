package org.riyadhtimeline.render;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Quote;

/** The facts for other programs. What is uncertain about named people is not among them. */
final class DataFiles {

  private final Context context;
  private final Site site;
  private final Coverage coverage;

  DataFiles(Context context) {
    this.context = context;
    this.site = context.site;
    this.coverage = context.site.coverage;
  }

  void add(PageList pages) {
    pages.add("calendar.ics", () -> Calendar.of(site));
    pages.add("data/articles.json", () -> FactsJson.articles(coverage));
    pages.add("data/people.json", () -> FactsJson.people(coverage));
    pages.add("data/quotes.json", () -> FactsJson.quotes(coverage));
    pages.add("data/statements.json", () -> FactsJson.statements(coverage));
    pages.add("data/events.json", () -> FactsJson.events(coverage));
    pages.add("data/timelinejs.json", () -> new TimelineJs(context).write());
    pages.add("data/articles.csv", this::articles);
    pages.add("data/people.csv", this::people);
    pages.add("data/quotes.csv", this::quotes);
    pages.add("data/events.csv", this::events);
  }

  private byte[] articles() {
    Csv csv =
        new Csv(
            "id",
            "headline",
            "publisher",
            "authors",
            "published",
            "publishedFrom",
            "url",
            "language");
    for (Article article : coverage.articles()) {
      csv.row(
          article.id(),
          article.headline(),
          article.publisher(),
          Csv.joined(article.authors()),
          article.published(),
          name(article.publishedFrom()),
          article.url(),
          article.language());
    }
    return csv.bytes();
  }

  private byte[] people() {
    Csv csv = new Csv("id", "name", "aliases", "roles", "side", "atTheTable", "quotations");
    for (Person person : coverage.people()) {
      csv.row(
          person.id(),
          person.name(),
          Csv.joined(person.aliases()),
          Csv.joined(person.roles().stream().map(PersonRole::label).distinct().toList()),
          person.side(),
          person.atTheTable(),
          site.quotesOf(person).size());
    }
    return csv.bytes();
  }

  private byte[] quotes() {
    Csv csv =
        new Csv(
            "id",
            "article",
            "speaker",
            "speakerId",
            "speakerKind",
            "text",
            "kind",
            "date",
            "dateFrom");
    for (Quote quote : coverage.quotes()) {
      csv.row(
          quote.id(),
          quote.article(),
          quote.speaker() == null ? null : quote.speaker().name(),
          Site.personId(quote.speaker()),
          quote.speaker() == null ? null : name(quote.speaker().kind()),
          quote.text(),
          name(quote.kind()),
          quote.date(),
          name(quote.dateFrom()));
    }
    return csv.bytes();
  }

  private byte[] events() {
    Csv csv =
        new Csv("id", "date", "status", "background", "title", "people", "articles", "sentence");
    for (Event event : coverage.events()) {
      csv.row(
          event.id(),
          event.date(),
          name(event.status()),
          event.background(),
          event.title(),
          Csv.joined(event.people()),
          Csv.joined(List.copyOf(Site.articlesOf(event))),
          sentence(event));
    }
    return csv.bytes();
  }

  private String sentence(Event event) {
    EventMention told = site.told(event);
    return told.sentence().in(site.article(told.article()).text());
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
