package org.riyadhtimeline.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Page;
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
    pages.addLarge("calendar.ics", utf8(out -> new Calendar(site, out).write()));
    pages.addLarge("data/articles.json", out -> FactsJson.articles(coverage, out));
    pages.addLarge("data/people.json", out -> FactsJson.people(coverage, out));
    pages.addLarge("data/quotes.json", out -> FactsJson.quotes(coverage, out));
    pages.addLarge("data/statements.json", out -> FactsJson.statements(coverage, out));
    pages.addLarge("data/events.json", out -> FactsJson.events(coverage, out));
    pages.addLarge("data/timelinejs.json", new TimelineJs(context)::write);
    pages.addLarge("data/articles.csv", utf8(this::articles));
    pages.addLarge("data/people.csv", utf8(this::people));
    pages.addLarge("data/quotes.csv", utf8(this::quotes));
    pages.addLarge("data/events.csv", utf8(this::events));
  }

  /** What writes characters. */
  private interface Text {
    void write(Appendable out) throws IOException;
  }

  private static Page.Body utf8(Text text) {
    return out -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      text.write(writer);
      writer.flush();
    };
  }

  private void articles(Appendable out) throws IOException {
    Csv csv =
        new Csv(
            out,
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
  }

  private void people(Appendable out) throws IOException {
    Csv csv = new Csv(out, "id", "name", "aliases", "roles", "side", "atTheTable", "quotations");
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
  }

  private void quotes(Appendable out) throws IOException {
    Csv csv =
        new Csv(
            out,
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
  }

  private void events(Appendable out) throws IOException {
    Csv csv =
        new Csv(
            out, "id", "date", "status", "background", "title", "people", "articles", "sentence");
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
  }

  private String sentence(Event event) {
    EventMention told = site.told(event);
    return told.sentence().in(site.article(told.article()).text());
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
