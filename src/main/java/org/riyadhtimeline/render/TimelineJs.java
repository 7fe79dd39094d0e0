package org.riyadhtimeline.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate.Precision;
import org.riyadhtimeline.model.EventMention;

/** Events in the JSON that TimelineJS reads. Its texts are HTML, so words are escaped. */
final class TimelineJs {

  private final Context context;
  private final Site site;

  TimelineJs(Context context) {
    this.context = context;
    this.site = context.site;
  }

  void write(OutputStream out) throws IOException {
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeFieldName("title");
          text(json, site.coverage.site().title(), site.coverage.site().description());
          json.writeArrayFieldStart("events");
          for (Event event : site.coverage.events()) {
            event(json, event);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
    out.write('\n');
  }

  private void event(JsonGenerator json, Event event) throws IOException {
    EventMention first = site.told(event);
    json.writeStartObject();
    json.writeStringField("unique_id", site.anchor(event));
    Precision precision = event.date().precision();
    json.writeFieldName("start_date");
    date(json, event.date().first(), precision);
    if (precision == Precision.INTERVAL) {
      json.writeFieldName("end_date");
      date(json, event.date().last(), precision);
    }
    String status = new Views(context, "data/timelinejs.json").events.status(event);
    String shown = context.dates.full(event.date());
    json.writeStringField(
        "display_date", status.isEmpty() ? shown : context.strings.get("partOf", shown, status));
    json.writeFieldName("text");
    inner(json, EventViews.title(event), first.sentence().in(site.article(first.article()).text()));
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, LocalDate day, Precision precision)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("year", day.getYear());
    boolean days = precision == Precision.DAY || precision == Precision.INTERVAL;
    if (days || precision == Precision.MONTH) {
      json.writeNumberField("month", day.getMonthValue());
    }
    if (days) {
      json.writeNumberField("day", day.getDayOfMonth());
    }
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String headline, String text) throws IOException {
    json.writeStartObject();
    json.writeFieldName("text");
    inner(json, headline, text);
    json.writeEndObject();
  }

  private static void inner(JsonGenerator json, String headline, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("headline", escaped(headline));
    json.writeStringField("text", escaped(text));
    json.writeEndObject();
  }

  private static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    Markup.escape(words, 0, words.length(), out);
    return out.toString();
  }
}
