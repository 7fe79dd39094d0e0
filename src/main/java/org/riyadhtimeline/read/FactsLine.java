package org.riyadhtimeline.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.DateMention;
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
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/**
 * Reads back the facts of one article, as {@code extract} writes them: the records are equal to
 * those that were written. What cannot have been written so is refused: words that do not stand in
 * the article, places outside it, facts of another article.
 */
final class FactsLine {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String id;
  private final String text;

  private FactsLine(JsonNode article) {
    id = string(article, "id");
    text = string(article, "text");
  }

  /**
   * The facts that {@code json} holds.
   *
   * @throws IllegalArgumentException if it holds no facts; its message says what is wrong
   */
  static ArticleFacts read(String json) {
    JsonNode row;
    try {
      row = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is not JSON", e);
    }
    JsonNode article = row.path("article");
    FactsLine line = new FactsLine(article);
    return new ArticleFacts(
        line.article(article),
        list(row, "people", line::person),
        list(row, "quotes", line::quote),
        list(row, "statements", line::statement),
        list(row, "dates", line::date),
        list(row, "events", line::event),
        list(row, "sentences", line::span));
  }

  private Article article(JsonNode row) {
    String file = string(row, "file");
    if (id.isBlank() || !id.equals(ArticleId.of(file))) {
      throw new IllegalArgumentException("“id” is not the name of “file” without its ending");
    }
    String url = optional(row, "url");
    if (url != null && !url.startsWith("https://") && !url.startsWith("http://")) {
      throw new IllegalArgumentException("“url” is no address on the web");
    }
    String published = optional(row, "published");
    return new Article(
        id,
        file,
        optional(row, "headline"),
        optional(row, "publisher"),
        list(row, "authors", FactsLine::string),
        published == null ? null : LocalDate.parse(published),
        optional(row, "publishedFrom", DateOrigin.class),
        null,
        url,
        string(row, "language"),
        text,
        list(
            row,
            "paragraphs",
            each -> new Paragraph(span(each), constant(each, "role", ParagraphRole.class))));
  }

  private Person person(JsonNode row) {
    return new Person(
        string(row, "id"),
        string(row, "name"),
        list(row, "aliases", FactsLine::string),
        list(row, "roleMentions", this::role),
        optional(row, "side"),
        field(row, "atTheTable").asBoolean(),
        constant(row, "gender", Gender.class),
        list(row, "mentions", this::mention),
        list(row, "tableEvidence", this::mention),
        false);
  }

  private PersonRole role(JsonNode row) {
    return new PersonRole(
        string(row, "text"), constant(row, "time", PersonRole.Time.class), mention(row));
  }

  private Mention mention(JsonNode row) {
    return new Mention(own(row), span(row));
  }

  private Quote quote(JsonNode row) {
    List<Span> spans = list(row, "spans", this::span);
    StringJoiner words = new StringJoiner(" … ");
    spans.forEach(span -> words.add(span.in(text)));
    return new Quote(
        string(row, "id"),
        own(row),
        standing(row, words.toString()),
        spans,
        span(field(row, "context")),
        constant(row, "kind", Quote.Kind.class),
        speaker(row),
        attribution(row),
        list(row, "candidates", FactsLine::string),
        eventDate(row),
        optional(row, "dateFrom", Quote.DateFrom.class),
        false);
  }

  private Statement statement(JsonNode row) {
    Speaker speaker = speaker(row);
    Attribution attribution = attribution(row);
    if (speaker == null || attribution == null) {
      throw new IllegalArgumentException("a statement has no speaker or no attribution");
    }
    Span span = span(row);
    return new Statement(
        string(row, "id"),
        own(row),
        standing(row, span.in(text)),
        span,
        span(field(row, "context")),
        string(row, "verb"),
        speaker,
        attribution,
        eventDate(row),
        optional(row, "dateFrom", Quote.DateFrom.class),
        row.has("others") ? list(row, "others", FactsLine::other) : List.of());
  }

  private static Speaker other(JsonNode row) {
    Speaker speaker = speaker(row);
    if (speaker == null) {
      throw new IllegalArgumentException("one who said something with others has no name");
    }
    return speaker;
  }

  private static @Nullable Speaker speaker(JsonNode row) {
    String name = optional(row, "speaker");
    return name == null
        ? null
        : new Speaker(
            constant(row, "speakerKind", Speaker.Kind.class), name, optional(row, "speakerId"));
  }

  private @Nullable Attribution attribution(JsonNode row) {
    JsonNode words = row.path("attribution");
    if (!words.isObject()) {
      return null;
    }
    JsonNode antecedent = words.path("antecedent");
    return new Attribution(
        span(words),
        constant(words, "via", Attribution.Via.class),
        antecedent.isObject() ? span(antecedent) : null);
  }

  private DateMention date(JsonNode row) {
    Span span = span(row);
    return new DateMention(
        own(row), span, standing(row, span.in(text)), optional(row, "value"), eventDate(row));
  }

  private Event event(JsonNode row) {
    EventDate date = eventDate(row);
    if (date == null) {
      throw new IllegalArgumentException("an event has no date");
    }
    return new Event(
        string(row, "id"),
        date,
        constant(row, "status", Event.Status.class),
        constant(row, "kind", Event.Kind.class),
        field(row, "background").asBoolean(),
        string(row, "title"),
        list(row, "people", FactsLine::string),
        list(row, "mentions", this::eventMention),
        false);
  }

  private EventMention eventMention(JsonNode row) {
    return new EventMention(string(row, "id"), own(row), span(row), span(field(row, "sentence")));
  }

  /** A place within the text. */
  private Span span(JsonNode row) {
    JsonNode start = field(row, "start");
    JsonNode end = field(row, "end");
    if (!start.isInt() || !end.isInt() || end.intValue() > text.length()) {
      throw new IllegalArgumentException("“start” or “end” is no place in the text");
    }
    return new Span(start.intValue(), end.intValue());
  }

  /** The article a fact names, which can only be this one. */
  private String own(JsonNode row) {
    if (!string(row, "article").equals(id)) {
      throw new IllegalArgumentException("a fact names another article");
    }
    return id;
  }

  /** The words of a fact, which stand in the text. */
  private static String standing(JsonNode row, String there) {
    if (!string(row, "text").equals(there)) {
      throw new IllegalArgumentException("“text” of a fact is not what stands at its place");
    }
    return there;
  }

  private static @Nullable EventDate eventDate(JsonNode row) {
    String edtf = optional(row, "date");
    return edtf == null ? null : EventDate.parse(edtf);
  }

  private static <T> List<T> list(JsonNode row, String name, Function<JsonNode, T> each) {
    JsonNode array = field(row, name);
    if (!array.isArray()) {
      throw new IllegalArgumentException("“" + name + "” is no list");
    }
    List<T> values = new ArrayList<>(array.size());
    array.forEach(value -> values.add(each.apply(value)));
    return values;
  }

  private static JsonNode field(JsonNode row, String name) {
    JsonNode value = row.get(name);
    if (value == null) {
      throw new IllegalArgumentException("has no “" + name + "”");
    }
    return value;
  }

  private static String string(JsonNode row, String name) {
    JsonNode value = field(row, name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("“" + name + "” is no text");
    }
    return value.textValue();
  }

  private static String string(JsonNode value) {
    if (!value.isTextual()) {
      throw new IllegalArgumentException("a list holds what is no text");
    }
    return value.textValue();
  }

  /** Null where there is no value. */
  private static @Nullable String optional(JsonNode row, String name) {
    JsonNode value = row.path(name);
    return value.isNull() || value.isMissingNode() ? null : string(row, name);
  }

  private static <E extends Enum<E>> @Nullable E optional(
      JsonNode row, String name, Class<E> type) {
    return optional(row, name) == null ? null : constant(row, name, type);
  }

  private static <E extends Enum<E>> E constant(JsonNode row, String name, Class<E> type) {
    String value = string(row, name);
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("“" + name + "” cannot be “" + value + "”", e);
    }
  }
}
