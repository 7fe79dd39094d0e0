package org.riyadhtimeline.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateInference;
import org.riyadhtimeline.model.DateOrigin;
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
import org.riyadhtimeline.model.SiteInfo.ArticleText;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/** A small coverage of invented talks, to render. */
final class Invented {

  static final String RIVER =
      """
      Northmark and Estavia agree to reopen river crossing

      Foreign Minister Anna Lindqvist of Northmark and her Estavian colleague Bruno Tavares agreed on Tuesday to reopen the bridge at Kalden after six hours of talks in Port Sarn.

      “We did not come here to trade speeches,” Lindqvist told reporters. “The bridge will carry lorries again before the summer.”

      Tavares called the talks “frank, useful and overdue.” He said that the customs posts would be staffed by both sides.

      "Nobody at that table wanted another winter without the crossing," he said, "and nobody left it early."

      The crossing was closed in March 2021 after a dispute over tolls. Northmark had built the bridge in 1974.

      Prince Idris al-Qasim, who hosted the talks, said Sarnia would “keep the door open” for both neighbours.

      “It was never about tolls alone,” read a note left on the table.

      A second round is planned for May 6. A joint commission was unlikely to meet next week, an Estavian official said.

      The weather kept all other ministers away.

      Northmark's security adviser, Per Holm, and the Estavian envoy Carla Reis joined the ministers at the table.
      """;

  static final String TOLLS =
      """
      Bridge talks end with a date and no tolls

      By Maria Okafor

      PORT SARN, April 8 — Lindqvist and Tavares ended two years of silence on Tuesday, saying the Kalden bridge would open “before the summer.”

      Last week Estavia's parliament voted to drop the tolls that had led to the closing of the crossing in March 2021.

      “We didn’t come here to trade speeches or insults,” Lindqvist said.

      Holm said later that the agreement was “a modest thing, which is why it may last.” President Viktor Strand spoke by phone with Lindqvist on Wednesday.

      About two years ago the two ministers met briefly at a funeral.

      רחל כהן, who watches the region, said “nothing is settled until lorries roll.”
      """;

  private final List<Quote> quotes = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final String first = "river-crossing";
  private final String second = "tolls 2025";

  static Coverage coverage() {
    return coverage(ArticleText.SENTENCES, null);
  }

  static Coverage coverage(ArticleText shown, @Nullable String baseUrl) {
    return new Invented().build(shown, baseUrl);
  }

  private String text(String article) {
    return article.equals(first) ? RIVER : TOLLS;
  }

  private Span span(String article, String words) {
    int at = text(article).indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(at, at + words.length());
  }

  private Mention mention(String article, String words) {
    return new Mention(article, span(article, words));
  }

  private Article article(
      String id, @Nullable LocalDate date, DateOrigin from, @Nullable DateInference because) {
    String text = text(id);
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (String part : text.split("\n\n")) {
      int start = text.indexOf(part, at);
      at = start + part.length();
      ParagraphRole role =
          start == 0
              ? ParagraphRole.HEADLINE
              : part.startsWith("By ") ? ParagraphRole.BYLINE : ParagraphRole.BODY;
      paragraphs.add(new Paragraph(new Span(start, start + part.stripTrailing().length()), role));
    }
    boolean one = id.equals(first);
    return new Article(
        id,
        id + ".txt",
        text.substring(0, text.indexOf('\n')),
        one ? "The Northern Herald" : "Sarn News Agency",
        one ? List.of() : List.of("Maria Okafor"),
        date,
        from,
        because,
        one ? null : "https://news.example/bridge?a=1&b=2",
        "en",
        text,
        paragraphs);
  }

  /** Where the sentences stand: each ends with a stop, before a space or a closing mark. */
  private List<Span> sentences(String article) {
    List<Span> sentences = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("\\S[^\n]*?(?:[.!?][”\"]?(?= [A-Z“\"])|(?=\n))").matcher(text(article));
    while (matcher.find()) {
      sentences.add(new Span(matcher.start(), matcher.end()));
    }
    return sentences;
  }

  private static Speaker person(String id, String name) {
    return new Speaker(Speaker.Kind.PERSON, name, id);
  }

  private void quote(
      String article,
      Quote.Kind kind,
      @Nullable Speaker speaker,
      @Nullable Attribution attribution,
      String context,
      String date,
      Quote.DateFrom from,
      String... words) {
    List<Span> spans = Arrays.stream(words).map(part -> span(article, part)).toList();
    String id = article + "-q" + spans.get(0).start();
    quotes.add(
        new Quote(
            id,
            article,
            String.join(" … ", words),
            spans,
            span(article, context),
            kind,
            speaker,
            attribution,
            speaker == null ? List.of("carla-reis") : List.of(),
            EventDate.parse(date),
            from,
            false));
  }

  private EventMention told(String article, String words, String sentence) {
    Span span = span(article, words);
    return new EventMention(article + "-e" + span.start(), article, span, span(article, sentence));
  }

  private void event(
      String date,
      Event.Status status,
      boolean background,
      String title,
      List<String> people,
      EventMention... mentions) {
    events.add(
        new Event(
            mentions[0].id(),
            EventDate.parse(date),
            status,
            Event.Kind.HAPPENING,
            background,
            title,
            people,
            List.of(mentions),
            false));
  }

  private Attribution said(String article, String words, Via via, @Nullable String antecedent) {
    return new Attribution(
        span(article, words), via, antecedent == null ? null : span(article, antecedent));
  }

  private Person someone(
      String id,
      String name,
      @Nullable String side,
      boolean table,
      String role,
      String... aliases) {
    String article = RIVER.contains(role) ? first : second;
    return new Person(
        id,
        name,
        List.of(aliases),
        List.of(new PersonRole(role, PersonRole.Time.HELD, mention(article, role))),
        side,
        table,
        Gender.UNKNOWN,
        List.of(mention(article, role)),
        table ? List.of(mention(first, "joined the ministers at the table")) : List.of(),
        false);
  }

  private Coverage build(ArticleText shown, @Nullable String baseUrl) {
    Speaker lindqvist = person("anna-lindqvist", "Anna Lindqvist");
    Speaker tavares = person("bruno-tavares", "Bruno Tavares");
    Speaker idris = person("idris-al-qasim", "Prince Idris al-Qasim");
    Speaker holm = person("per-holm", "Per Holm");
    Speaker rachel = person("rachel", "רחל כהן");
    quote(
        first,
        Quote.Kind.FULL,
        lindqvist,
        said(first, "Lindqvist told reporters", Via.NAME, null),
        "“We did not come here to trade speeches,” Lindqvist told reporters. “The bridge will carry lorries again before the summer.”",
        "2025-04-08",
        Quote.DateFrom.TEXT,
        "“We did not come here to trade speeches,”",
        "“The bridge will carry lorries again before the summer.”");
    quote(
        first,
        Quote.Kind.FRAGMENT,
        tavares,
        said(first, "Tavares called", Via.NAME, null),
        "Tavares called the talks “frank, useful and overdue.”",
        "2025-04-08",
        Quote.DateFrom.TEXT,
        "“frank, useful and overdue.”");
    quote(
        first,
        Quote.Kind.FULL,
        tavares,
        said(first, "he said", Via.PRONOUN, "Tavares called".substring(0, 7)),
        "\"Nobody at that table wanted another winter without the crossing,\" he said, \"and nobody left it early.\"",
        "2025-04-08",
        Quote.DateFrom.TEXT,
        "\"Nobody at that table wanted another winter without the crossing,\"",
        "\"and nobody left it early.\"");
    quote(
        first,
        Quote.Kind.FRAGMENT,
        idris,
        said(first, "Prince Idris al-Qasim, who hosted the talks, said", Via.NAME, null),
        "Prince Idris al-Qasim, who hosted the talks, said Sarnia would “keep the door open” for both neighbours.",
        "2025-04-08",
        Quote.DateFrom.ARTICLE,
        "“keep the door open”");
    quote(
        second,
        Quote.Kind.FRAGMENT,
        lindqvist,
        said(second, "saying", Via.CONTEXT, "Lindqvist and Tavares".substring(0, 9)),
        "PORT SARN, April 8 — Lindqvist and Tavares ended two years of silence on Tuesday, saying the Kalden bridge would open “before the summer.”",
        "2025-04-08",
        Quote.DateFrom.TEXT,
        "“before the summer.”");
    quote(
        second,
        Quote.Kind.FULL,
        lindqvist,
        said(second, "Lindqvist said", Via.NAME, null),
        "“We didn’t come here to trade speeches or insults,” Lindqvist said.",
        "2025-04-09",
        Quote.DateFrom.ARTICLE,
        "“We didn’t come here to trade speeches or insults,”");
    quote(
        second,
        Quote.Kind.FRAGMENT,
        holm,
        said(second, "Holm said", Via.NAME, null),
        "Holm said later that the agreement was “a modest thing, which is why it may last.”",
        "2025-04-09",
        Quote.DateFrom.ARTICLE,
        "“a modest thing, which is why it may last.”");
    quote(
        second,
        Quote.Kind.FRAGMENT,
        rachel,
        null,
        "רחל כהן, who watches the region, said “nothing is settled until lorries roll.”",
        "2025-04-09",
        Quote.DateFrom.ARTICLE,
        "“nothing is settled until lorries roll.”");
    quote(
        first,
        Quote.Kind.FULL,
        null,
        null,
        "“It was never about tolls alone,” read a note left on the table.",
        "2025-04-08",
        Quote.DateFrom.ARTICLE,
        "“It was never about tolls alone,”");
    Span reported = span(first, "He said that the customs posts would be staffed by both sides");
    statements.add(
        new Statement(
            first + "-s" + reported.start(),
            first,
            reported.in(RIVER),
            reported,
            span(first, "He said that the customs posts would be staffed by both sides."),
            "said",
            tavares,
            said(first, "He said", Via.PRONOUN, "Tavares called".substring(0, 7)),
            EventDate.parse("2025-04-08"),
            Quote.DateFrom.ARTICLE));
    String crossing = "The crossing was closed in March 2021 after a dispute over tolls.";
    String vote =
        "Last week Estavia's parliament voted to drop the tolls that had led to the closing of the crossing in March 2021.";
    event(
        "1974",
        Event.Status.HAPPENED,
        true,
        "Northmark had built the bridge",
        List.of(),
        told(
            first,
            "Northmark had built the bridge in 1974",
            "Northmark had built the bridge in 1974."));
    event(
        "2021-03",
        Event.Status.HAPPENED,
        true,
        "The crossing was closed after a dispute over tolls",
        List.of(),
        told(first, "The crossing was closed in March 2021", crossing),
        told(second, "the closing of the crossing in March 2021", vote));
    event(
        "2023~",
        Event.Status.HAPPENED,
        true,
        "the two ministers met briefly at a funeral",
        List.of("anna-lindqvist", "bruno-tavares"),
        told(
            second,
            "About two years ago the two ministers met briefly at a funeral",
            "About two years ago the two ministers met briefly at a funeral."));
    event(
        "2025-03-31/2025-04-06",
        Event.Status.HAPPENED,
        false,
        "Estavia's parliament voted to drop the tolls",
        List.of(),
        told(second, "Last week Estavia's parliament voted to drop the tolls", vote));
    String agreed =
        "Foreign Minister Anna Lindqvist of Northmark and her Estavian colleague Bruno Tavares agreed on Tuesday to reopen the bridge at Kalden after six hours of talks in Port Sarn.";
    event(
        "2025-04-08",
        Event.Status.HAPPENED,
        false,
        "Anna Lindqvist of Northmark and her Estavian colleague Bruno Tavares agreed to reopen the bridge at Kalden",
        List.of("anna-lindqvist", "bruno-tavares", "idris-al-qasim"),
        told(first, "agreed on Tuesday to reopen the bridge", agreed),
        told(
            second,
            "Lindqvist and Tavares ended two years of silence on Tuesday",
            "PORT SARN, April 8 — Lindqvist and Tavares ended two years of silence on Tuesday, saying the Kalden bridge would open “before the summer.”"));
    event(
        "2025-04-09",
        Event.Status.HAPPENED,
        false,
        "President Viktor Strand spoke by phone with Lindqvist",
        List.of("viktor-strand", "anna-lindqvist"),
        told(
            second,
            "President Viktor Strand spoke by phone with Lindqvist on Wednesday",
            "President Viktor Strand spoke by phone with Lindqvist on Wednesday."));
    event(
        "2025-04-14/2025-04-20",
        Event.Status.DOUBTFUL,
        false,
        "A joint commission was unlikely to meet next week",
        List.of(),
        told(
            first,
            "A joint commission was unlikely to meet next week",
            "A joint commission was unlikely to meet next week, an Estavian official said."));
    event(
        "2025-05-06",
        Event.Status.PLANNED,
        false,
        "A second round is planned",
        List.of(),
        told(first, "A second round is planned for May 6", "A second round is planned for May 6."));
    List<Person> people =
        List.of(
            someone(
                "anna-lindqvist",
                "Anna Lindqvist",
                "Northmark",
                true,
                "Foreign Minister",
                "Lindqvist"),
            someone("bruno-tavares", "Bruno Tavares", "Estavia", true, "Estavian colleague"),
            someone("carla-reis", "Carla Reis", "Estavia", true, "Estavian envoy"),
            someone(
                "idris-al-qasim", "Prince Idris al-Qasim", "Sarnia", true, "who hosted the talks"),
            someone("per-holm", "Per Holm", "Northmark", true, "security adviser"),
            someone("rachel", "רחל כהן", null, false, "who watches the region"),
            someone("viktor-strand", "Viktor Strand", "Northmark", false, "President"));
    DateInference inference =
        new DateInference(
            LocalDate.of(2025, 4, 8),
            mention(first, "on Tuesday"),
            mention(second, "April 8"),
            List.of("anna-lindqvist", "bruno-tavares"));
    return new Coverage(
        new SiteInfo(
            "The bridge talks",
            "What was said and done about the bridge at Kalden.",
            baseUrl,
            shown),
        List.of(
            article(first, LocalDate.of(2025, 4, 8), DateOrigin.COVERAGE, inference),
            article(second, LocalDate.of(2025, 4, 9), DateOrigin.TEXT, null)),
        people,
        Map.of("holm", "per-holm"),
        quotes,
        statements,
        List.of(),
        events,
        Map.of(first, sentences(first), second, sentences(second)),
        "Sarnia",
        List.of(),
        List.of(),
        List.of());
  }
}
