package org.riyadhtimeline.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.SiteInfo.ArticleText;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;

/** A coverage of as many invented articles as wanted, the same for the same number. */
final class ManyTalks {

  private static final String[] WORDS =
      ("bridge ferry harbour treaty winter envoy minister border river customs lorry toll summit "
              + "pledge budget council paper signal answer question weather patience promise offer "
              + "tariff grain fuel market railway station engineer village delegation")
          .split(" ");

  private static final String[] GIVEN =
      "Anna Bruno Carla Daniel Edith Farid Greta Hugo Irene Jonas Karin Levi".split(" ");

  private static final String[] SURNAMES =
      "Almqvist Barros Castell Dorn Eklund Fontes Grau Holt Ibarra Jansen Kovel Lind Morau Nyman"
          .split(" ");

  private static final String[] SIDES = {"Northmark", "Estavia", "Sarnia", "Vellen", "Orland"};

  private final Random random = new Random(7);
  private final List<Article> articles = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final Map<String, List<Mention>> mentions = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();

  static Coverage of(int count) {
    return new ManyTalks().build(count);
  }

  private Coverage build(int count) {
    for (int i = 0; i < count; i++) {
      article(i);
    }
    List<Person> people = new ArrayList<>();
    names.forEach(
        (id, name) ->
            people.add(
                new Person(
                    id,
                    name,
                    List.of(),
                    List.of(),
                    SIDES[Math.floorMod(id.hashCode(), SIDES.length)],
                    people.size() < 9,
                    Gender.UNKNOWN,
                    mentions.get(id),
                    List.of(),
                    false)));
    Comparator<Quote> byDate = Comparator.comparing(quote -> quote.date());
    quotes.sort(byDate);
    events.sort(Comparator.comparing(Event::date));
    articles.sort(Comparator.comparing(article -> article.published()));
    return new Coverage(
        new SiteInfo("Many talks", "Invented.", null, ArticleText.SENTENCES),
        articles,
        people,
        Map.of(),
        quotes,
        List.of(),
        List.of(),
        events,
        Map.of(),
        "Sarnia",
        List.of(),
        List.of(),
        List.of());
  }

  private void article(int number) {
    String id = "article-" + number;
    // Half of all articles come in one month, a tenth on one day, as news does.
    int kind = random.nextInt(10);
    LocalDate day =
        kind == 0
            ? LocalDate.of(2025, 2, 18)
            : kind < 5
                ? LocalDate.of(2025, 2, 1).plusDays(random.nextInt(28))
                : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1000));
    StringBuilder text = new StringBuilder(sentence(6)).append("\n\n");
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(new Span(0, text.length() - 2), ParagraphRole.HEADLINE));
    for (int p = 0; p < 10; p++) {
      int start = text.length();
      String person = person();
      String words = "“" + sentence(8 + random.nextInt(14)) + ",”";
      String said = person + " said";
      text.append(words).append(' ').append(said).append(". ");
      quote(id, start, words, said, person, day);
      int told = text.length();
      String happening = sentence(7 + random.nextInt(8));
      text.append(happening).append('.');
      event(id, told, happening, person, day, random.nextInt(20));
      paragraphs.add(new Paragraph(new Span(start, text.length()), ParagraphRole.BODY));
      text.append("\n\n");
    }
    articles.add(
        new Article(
            id,
            id + ".txt",
            paragraphs.get(0).span().in(text.toString()),
            "Paper " + number % 7,
            List.of(),
            day,
            DateOrigin.METADATA,
            null,
            null,
            "en",
            text.toString(),
            paragraphs));
  }

  private String person() {
    int given = random.nextInt(GIVEN.length);
    int surname = random.nextInt(SURNAMES.length);
    // A few people say most.
    return random.nextInt(3) == 0 ? "Anna Almqvist" : GIVEN[given] + " " + SURNAMES[surname];
  }

  private String personId(String name) {
    String id = Slug.plain(name);
    names.put(id, name);
    return id;
  }

  private void quote(
      String article, int start, String words, String said, String person, LocalDate day) {
    Span span = new Span(start, start + words.length());
    Span by = new Span(span.end() + 1, span.end() + 1 + said.length());
    String id = personId(person);
    mentions
        .computeIfAbsent(id, k -> new ArrayList<>())
        .add(new Mention(article, new Span(by.start(), by.start() + person.length())));
    quotes.add(
        new Quote(
            article + "-q" + start,
            article,
            words,
            List.of(span),
            new Span(start, by.end() + 1),
            Quote.Kind.FULL,
            new Speaker(Speaker.Kind.PERSON, person, id),
            new Attribution(by, Via.NAME, null),
            List.of(),
            EventDate.of(day),
            Quote.DateFrom.ARTICLE,
            false));
  }

  private void event(
      String article, int start, String title, String person, LocalDate day, int kind) {
    Span span = new Span(start, start + title.length());
    EventDate date =
        kind == 0
            ? EventDate.parse(Integer.toString(1950 + random.nextInt(70)))
            : kind == 1 ? EventDate.of(day.plusDays(2000)) : EventDate.of(day);
    String id = article + "-e" + start;
    events.add(
        new Event(
            id,
            date,
            kind == 1 ? Event.Status.PLANNED : Event.Status.HAPPENED,
            Event.Kind.HAPPENING,
            kind == 0,
            title,
            List.of(personId(person)),
            List.of(new EventMention(id, article, span, new Span(start, span.end() + 1))),
            false));
  }

  private String sentence(int words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "The " : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return out.toString();
  }
}
