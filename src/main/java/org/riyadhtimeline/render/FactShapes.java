package org.riyadhtimeline.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;
import org.riyadhtimeline.render.FactsJson.Audience;

/** How each kind of fact is written as JSON. */
final class FactShapes {

  private final JsonGenerator json;
  private final Audience audience;

  FactShapes(JsonGenerator json, Audience audience) {
    this.json = json;
    this.audience = audience;
  }

  /** Writes one value. */
  interface Shape<T> {
    void write(T value) throws IOException;
  }

  <T> void array(String name, List<T> values, Shape<T> shape) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      shape.write(value);
    }
    json.writeEndArray();
  }

  void article(Article article, boolean withText) throws IOException {
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
    if (article.editor()) {
      json.writeBooleanField("editor", true);
    }
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

  void person(Person person) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", person.id());
    json.writeStringField("name", person.name());
    array("aliases", person.aliases(), json::writeString);
    array(
        "roles",
        person.roles().stream().map(PersonRole::label).distinct().toList(),
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

  void quote(Quote quote) throws IOException {
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
    if (!quote.alsoAt().isEmpty()) {
      array("alsoAt", quote.alsoAt(), this::mention);
    }
    if (quote.editor()) {
      json.writeBooleanField("editor", true);
    }
    json.writeEndObject();
  }

  void statement(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", statement.id());
    json.writeStringField("article", statement.article());
    json.writeStringField("text", statement.text());
    offsets(statement.span());
    if (audience == Audience.EDITOR) {
      json.writeFieldName("context");
      span(statement.context());
    }
    json.writeStringField("verb", statement.verb());
    speaker(statement.speaker());
    if (!statement.others().isEmpty()) {
      array("others", statement.others(), this::other);
    }
    attribution(statement.attribution());
    field("date", statement.date());
    field("dateFrom", statement.dateFrom());
    json.writeEndObject();
  }

  private void other(Speaker speaker) throws IOException {
    json.writeStartObject();
    speaker(speaker);
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

  void date(DateMention date) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", date.article());
    offsets(date.span());
    json.writeStringField("text", date.text());
    field("value", date.value());
    field("date", date.date());
    json.writeEndObject();
  }

  void event(Event event) throws IOException {
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
    if (audience == Audience.EDITOR) {
      json.writeFieldName("sentence");
      span(mention.sentence());
    }
    json.writeEndObject();
  }

  void span(Span span) throws IOException {
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
