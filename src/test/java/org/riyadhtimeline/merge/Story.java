package org.riyadhtimeline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/** Writes the facts of an article by hand, naming each by its words in the text. */
final class Story {

  private final String id;
  private final @Nullable LocalDate date;
  private final String text;
  private final List<Person> people = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private Story(String id, @Nullable LocalDate date, String text) {
    this.id = id;
    this.date = date;
    this.text = text;
  }

  static Story of(String id, @Nullable String date, String text) {
    return new Story(id, date == null ? null : LocalDate.parse(date), text);
  }

  /** A person by all names that stand in the text, the fullest first. */
  Story person(String names) {
    return person(names, null, "");
  }

  Story person(String names, @Nullable String side, String roles) {
    return person(names, side, roles, false, Gender.UNKNOWN);
  }

  Story person(
      String names, @Nullable String side, String roles, boolean atTheTable, Gender gender) {
    List<String> all = Arrays.asList(names.split(", "));
    List<Mention> mentions = new ArrayList<>();
    for (String name : all) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        Span span = new Span(at, at + name.length());
        if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
          mentions.add(new Mention(id, span));
        }
      }
    }
    mentions.sort(null);
    List<PersonRole> held =
        roles.isEmpty()
            ? List.of()
            : Arrays.stream(roles.split(", "))
                .map(r -> new PersonRole(r, PersonRole.Time.HELD, new Mention(id, span(r))))
                .toList();
    people.add(
        new Person(
            local(all.get(0)),
            all.get(0),
            all.subList(1, all.size()),
            held,
            side,
            atTheTable,
            gender,
            mentions,
            atTheTable ? mentions.subList(0, 1) : List.of(),
            false));
    return this;
  }

  Story quote(String words, @Nullable String speaker) {
    Span span = span(words);
    quotes.add(
        new Quote(
            id + "-q" + span.start(),
            id,
            words,
            List.of(span),
            new Span(0, text.length()),
            Quote.Kind.FULL,
            speaker == null ? null : new Speaker(Speaker.Kind.PERSON, speaker, local(speaker)),
            speaker == null ? null : new Attribution(span, Attribution.Via.NAME, null),
            speaker == null ? people.stream().map(Person::id).toList() : List.of(),
            date == null ? null : EventDate.of(date),
            date == null ? null : Quote.DateFrom.ARTICLE,
            false));
    return this;
  }

  /** A quotation whose speaker other words of the text tell. */
  Story quoteBy(String words, String speaker, String attribution) {
    quote(words, speaker);
    Quote quote = quotes.remove(quotes.size() - 1);
    quotes.add(
        new Quote(
            quote.id(),
            id,
            words,
            quote.spans(),
            quote.context(),
            quote.kind(),
            quote.speaker(),
            new Attribution(span(attribution), Attribution.Via.NAME, null),
            List.of(),
            quote.date(),
            quote.dateFrom(),
            false));
    return this;
  }

  Story statement(String words, String speaker) {
    Span span = span(words);
    statements.add(
        new Statement(
            id + "-s" + span.start(),
            id,
            words,
            span,
            new Span(0, text.length()),
            "said",
            new Speaker(Speaker.Kind.PERSON, speaker, local(speaker)),
            new Attribution(span, Attribution.Via.NAME, null),
            date == null ? null : EventDate.of(date),
            date == null ? null : Quote.DateFrom.ARTICLE));
    return this;
  }

  Story date(String words, @Nullable String value) {
    dates.add(
        new DateMention(
            id, span(words), words, value, value == null ? null : EventDate.parse(value)));
    return this;
  }

  Story happening(String edtf, String clause, String... names) {
    return event(edtf, clause, Event.Status.HAPPENED, Event.Kind.HAPPENING, names);
  }

  Story saying(String edtf, String clause, String... names) {
    return event(edtf, clause, Event.Status.HAPPENED, Event.Kind.SAYING, names);
  }

  Story event(String edtf, String clause, Event.Status status, Event.Kind kind, String... names) {
    Span span = span(clause);
    String eventId = id + "-e" + span.start();
    int from = text.lastIndexOf(". ", span.start());
    int to = text.indexOf(". ", span.end() - 1);
    Span sentence = new Span(from < 0 ? 0 : from + 2, to < 0 ? text.length() : to + 1);
    events.add(
        new Event(
            eventId,
            EventDate.parse(edtf),
            status,
            kind,
            false,
            clause,
            Arrays.stream(names).map(Story::local).toList(),
            List.of(new EventMention(eventId, id, span, sentence.union(span))),
            false));
    return this;
  }

  ArticleFacts facts() {
    Article article =
        new Article(
            id,
            id + ".txt",
            null,
            "The " + id,
            List.of(),
            date,
            date == null ? null : DateOrigin.METADATA,
            null,
            null,
            "en",
            text,
            List.of(new Paragraph(new Span(0, text.length()), ParagraphRole.BODY)));
    return new ArticleFacts(article, people, quotes, statements, dates, events, List.of());
  }

  static Coverage merge(Story... stories) {
    return merge(List.of(), stories);
  }

  static Coverage merge(List<Decisions.Decision> decisions, Story... stories) {
    return Merger.merge(
        new SiteInfo("T", "D", null, SiteInfo.ArticleText.SENTENCES),
        new Decisions("coverage.yaml", decisions, Map.of()),
        Arrays.stream(stories).map(Story::facts).toList());
  }

  static Person person(Coverage coverage, String name) {
    return coverage.people().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  static String local(String name) {
    return "local-" + Slug.of(name);
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }
}
