package org.riyadhtimeline.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/**
 * Facts as JSON. Offsets are UTF-16 code units into the article's text; dates are EDTF, but {@code
 * dates[].value}, which is TIMEX3.
 */
public final class FactsJson {

  private static final JsonFactory JSON = new JsonFactory();

  /** Writes the values of an array a line each, so that a change of one is a change of one line. */
  private static final JsonFactory ROWS =
      new JsonFactoryBuilder().rootValueSeparator(",\n").build();

  private static final byte[] OPEN = {'[', '\n'};
  private static final byte[] CLOSE = {'\n', ']', '\n'};

  /** Who is going to read it. */
  public enum Audience {
    /** Whoever runs the tool: all there is. */
    EDITOR,
    /** Readers of the site: nothing that doubts a named person. */
    PUBLIC
  }

  private final JsonGenerator json;
  private final Audience audience;

  private FactsJson(JsonGenerator json, Audience audience) {
    this.json = json;
    this.audience = audience;
  }

  /**
   * Writes the facts of one article as one JSON object on one line, without a line end; {@code out}
   * stays open.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(ArticleFacts facts, OutputStream out) throws IOException {
    try (JsonGenerator generator =
        JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      FactsJson json = new FactsJson(generator, Audience.EDITOR);
      generator.writeStartObject();
      generator.writeFieldName("article");
      json.article(facts.article(), true);
      json.array("people", facts.people(), json::person);
      json.array("quotes", facts.quotes(), json::quote);
      json.array("statements", facts.statements(), json::statement);
      json.array("dates", facts.dates(), json::date);
      json.array("events", facts.events(), json::event);
      generator.writeEndObject();
    }
  }

  /** The articles of a coverage as a JSON array, a line each; their text only if shown in full. */
  static byte[] articles(Coverage coverage) {
    boolean full = coverage.site().articleText() == SiteInfo.ArticleText.FULL;
    return lines(coverage.articles(), (json, article) -> json.article(article, full));
  }

  /** The people of a coverage as a JSON array, a line each. */
  static byte[] people(Coverage coverage) {
    return lines(coverage.people(), FactsJson::person);
  }

  /** The quotations of a coverage as a JSON array, a line each. */
  static byte[] quotes(Coverage coverage) {
    return lines(coverage.quotes(), FactsJson::quote);
  }

  /** The reported statements of a coverage as a JSON array, a line each. */
  static byte[] statements(Coverage coverage) {
    return lines(coverage.statements(), FactsJson::statement);
  }

  /** The events of a coverage as a JSON array, a line each. */
  static byte[] events(Coverage coverage) {
    return lines(coverage.events(), FactsJson::event);
  }

  /** How one value of many is written. */
  private interface Line<T> {
    void write(FactsJson json, T value) throws IOException;
  }

  private static <T> byte[] lines(List<T> values, Line<T> line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      out.write(OPEN);
      try (JsonGenerator generator = ROWS.createGenerator(out)) {
        FactsJson json = new FactsJson(generator, Audience.PUBLIC);
        for (T value : values) {
          line.write(json, value);
        }
      }
      out.write(CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Writes one value. */
  interface Shape<T> {
    void write(T value) throws IOException;
  }

  private <T> void array(String name, List<T> values, Shape<T> shape) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      shape.write(value);
    }
    json.writeEndArray();
  }

  private void article(Article article, boolean withText) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("file", article.file());
    field("headline", article.headline());
    field("publisher", article.publisher());
    array("authors", article.authors(), json::writeString);
    field("published", article.published());
    field("publishedFrom", article.publishedFrom());
    field("url", article.url());
    json.writeStringField("language", article.language());
    if (withText) {
      json.writeStringField("text", article.text());
    }
    array("paragraphs", article.paragraphs(), this::paragraph);
    json.writeEndObject();
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    json.writeStartObject();
    offsets(paragraph.span());
    field("role", paragraph.role());
    json.writeEndObject();
  }

  private void person(Person person) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", person.id());
    json.writeStringField("name", person.name());
    array("aliases", person.aliases(), json::writeString);
    array(
        "roles",
        person.roles().stream().map(PersonRole::text).distinct().toList(),
        json::writeString);
    field("side", person.side());
    json.writeBooleanField("atTheTable", person.atTheTable());
    field("gender", person.gender());
    array("roleMentions", person.roles(), this::role);
    array("mentions", person.mentions(), this::mention);
    array("tableEvidence", person.tableEvidence(), this::mention);
    if (person.editor()) {
      json.writeBooleanField("editor", true);
    }
    json.writeEndObject();
  }

  private void role(PersonRole role) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", role.text());
    field("time", role.time());
    json.writeStringField("article", role.mention().article());
    offsets(role.mention().span());
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", mention.article());
    offsets(mention.span());
    json.writeEndObject();
  }

  private void quote(Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", quote.id());
    json.writeStringField("article", quote.article());
    json.writeStringField("text", quote.text());
    array("spans", quote.spans(), this::span);
    json.writeFieldName("context");
    span(quote.context());
    field("kind", quote.kind());
    speaker(quote.speaker());
    attribution(quote.attribution());
    field("date", quote.date());
    field("dateFrom", quote.dateFrom());
    if (audience == Audience.EDITOR) {
      array("candidates", quote.candidates(), json::writeString);
    }
    if (quote.editor()) {
      json.writeBooleanField("editor", true);
    }
    json.writeEndObject();
  }

  private void statement(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", statement.id());
    json.writeStringField("article", statement.article());
    json.writeStringField("text", statement.text());
    offsets(statement.span());
    json.writeStringField("verb", statement.verb());
    speaker(statement.speaker());
    attribution(statement.attribution());
    field("date", statement.date());
    field("dateFrom", statement.dateFrom());
    json.writeEndObject();
  }

  private void speaker(@Nullable Speaker speaker) throws IOException {
    field("speaker", speaker == null ? null : speaker.name());
    field("speakerId", speaker == null ? null : speaker.personId());
    field("speakerKind", speaker == null ? null : speaker.kind());
  }

  private void attribution(@Nullable Attribution attribution) throws IOException {
    json.writeFieldName("attribution");
    if (attribution == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    offsets(attribution.span());
    field("via", attribution.via());
    Span antecedent = attribution.antecedent();
    if (antecedent != null) {
      json.writeFieldName("antecedent");
      span(antecedent);
    }
    json.writeEndObject();
  }

  private void date(DateMention date) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", date.article());
    offsets(date.span());
    json.writeStringField("text", date.text());
    field("value", date.value());
    json.writeEndObject();
  }

  private void event(Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    json.writeStringField("date", event.date().edtf());
    field("status", event.status());
    field("kind", event.kind());
    json.writeBooleanField("background", event.background());
    json.writeStringField("title", event.title());
    array("people", event.people(), json::writeString);
    array("mentions", event.mentions(), this::eventMention);
    if (event.editor()) {
      json.writeBooleanField("editor", true);
    }
    json.writeEndObject();
  }

  private void eventMention(EventMention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", mention.id());
    json.writeStringField("article", mention.article());
    offsets(mention.span());
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    offsets(span);
    json.writeEndObject();
  }

  private void offsets(Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private void field(String name, @Nullable Object value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } else {
      json.writeString(value.toString());
    }
  }
}
