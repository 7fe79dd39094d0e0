package org.riyadhtimeline.render;

import com.fasterxml.jackson.core.JsonGenerator;
import freemarker.core.TemplateHTMLOutputModel;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Speaker;

/** What a page tells, in the vocabulary of schema.org. */
final class JsonLd {

  private final Site site;
  private final String page;

  JsonLd(Site site, String page) {
    this.site = site;
    this.page = page;
  }

  TemplateHTMLOutputModel page(String type, String name, String description) {
    return script(
        json -> {
          json.writeStringField("@type", type);
          json.writeStringField("name", name);
          JsonText.field(json, "description", description);
        });
  }

  TemplateHTMLOutputModel timeline(String name, String description, List<Event> events) {
    return script(
        json -> {
          json.writeStringField("@type", "CollectionPage");
          json.writeStringField("name", name);
          JsonText.field(json, "description", description);
          json.writeArrayFieldStart("hasPart");
          for (Event event : events) {
            event(json, event);
          }
          json.writeEndArray();
        });
  }

  TemplateHTMLOutputModel person(Person person, String name, List<Quote> quotes) {
    return script(
        json -> {
          json.writeStringField("@type", "ProfilePage");
          json.writeStringField("name", name);
          json.writeFieldName("mainEntity");
          json.writeStartObject();
          json.writeStringField("@type", "Person");
          json.writeStringField("@id", "#person");
          json.writeStringField("name", person.name());
          if (!person.aliases().isEmpty()) {
            strings(json, "alternateName", person.aliases());
          }
          List<String> roles =
              person.roles().stream()
                  .filter(role -> role.time() == PersonRole.Time.HELD)
                  .map(PersonRole::text)
                  .distinct()
                  .toList();
          if (!roles.isEmpty()) {
            strings(json, "jobTitle", roles);
          }
          json.writeEndObject();
          json.writeArrayFieldStart("hasPart");
          for (Quote quote : quotes) {
            quote(json, quote, "#person");
          }
          json.writeEndArray();
        });
  }

  TemplateHTMLOutputModel article(Article article, String name, List<Quote> quotes) {
    return script(
        json -> {
          json.writeStringField("@type", "WebPage");
          json.writeStringField("name", name);
          json.writeFieldName("about");
          json.writeStartObject();
          json.writeStringField("@type", "NewsArticle");
          json.writeStringField("headline", name);
          json.writeStringField("inLanguage", article.language());
          JsonText.field(json, "url", article.url());
          // Programs cannot read how a date was concluded: to them only what is said is told.
          if (article.publishedFrom() != DateOrigin.COVERAGE) {
            JsonText.field(json, "datePublished", Objects.toString(article.published(), null));
          }
          if (article.publisher() != null) {
            json.writeFieldName("publisher");
            named(json, "Organization", article.publisher());
          }
          if (!article.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (String author : article.authors()) {
              named(json, "Person", author);
            }
            json.writeEndArray();
          }
          json.writeEndObject();
          json.writeArrayFieldStart("hasPart");
          for (Quote quote : quotes) {
            quote(json, quote, null);
          }
          json.writeEndArray();
        });
  }

  private static void named(JsonGenerator json, String type, String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", type);
    json.writeStringField("name", name);
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void event(JsonGenerator json, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Event");
    json.writeStringField("@id", "#" + site.anchor(event));
    json.writeStringField("name", event.title());
    EventDate date = event.date();
    // ISO 8601 only: an approximate date, a decade or a century has no place in it.
    if (!date.approximate() && date.edtf().indexOf('X') < 0) {
      int slash = date.edtf().indexOf('/');
      json.writeStringField("startDate", slash < 0 ? date.edtf() : date.edtf().substring(0, slash));
      if (slash >= 0) {
        json.writeStringField("endDate", date.edtf().substring(slash + 1));
      }
    }
    String status =
        switch (event.status()) {
          case POSTPONED -> "https://schema.org/EventPostponed";
          case CANCELLED -> "https://schema.org/EventCancelled";
          default -> null;
        };
    JsonText.field(json, "eventStatus", status);
    json.writeEndObject();
  }

  private void quote(JsonGenerator json, Quote quote, @Nullable String person) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Quotation");
    json.writeStringField("@id", "#" + site.anchor(quote));
    json.writeStringField("text", Opening.cut(quote.text(), Excerpt.LONGEST));
    if (person != null) {
      json.writeFieldName("spokenByCharacter");
      json.writeStartObject();
      json.writeStringField("@id", person);
      json.writeEndObject();
    } else if (quote.speaker() != null) {
      json.writeFieldName("spokenByCharacter");
      boolean body = quote.speaker().kind() == Speaker.Kind.ORGANIZATION;
      named(json, body ? "Organization" : "Person", quote.speaker().name());
    }
    json.writeEndObject();
  }

  private TemplateHTMLOutputModel script(JsonText.Body body) {
    String text =
        JsonText.of(
            json -> {
              json.writeStartObject();
              json.writeStringField("@context", "https://schema.org");
              String base = site.coverage.site().baseUrl();
              if (base != null) {
                json.writeStringField("url", Heads.address(base, page));
              }
              body.write(json);
              json.writeEndObject();
            });
    return Markup.html(JsonText.inScript(text));
  }
}
