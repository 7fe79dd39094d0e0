package org.riyadhtimeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.write.Changes;
import org.riyadhtimeline.write.FactChange;

/** A build for scripts: one JSON object on one line. */
final class SummaryJson {

  private final JsonGenerator json;

  private SummaryJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes {@code {built, site, counts, unresolved, files, changes, newlyUnresolved, problems}} and
   * a line end.
   */
  static void write(SiteBuilder.Built built, SiteOptions options, OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      SummaryJson summary = new SummaryJson(json);
      json.writeStartObject();
      json.writeBooleanField("built", true);
      json.writeStringField("site", options.output().resolve("index.html").toString());
      summary.counts(built.coverage());
      summary.files(built.changes());
      summary.changes(built.changes().facts());
      summary.questions(
          built.changes().first()
              ? List.of()
              : new Doubts(built.coverage(), options.seeds()).newWith(built.changes().facts()));
      summary.problems(built.problems());
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes {@code {built: false, problems}} and a line end. */
  static void write(List<Problem> problems, OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeBooleanField("built", false);
      new SummaryJson(json).problems(problems);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonGenerator generator(OutputStream out) throws IOException {
    return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  private void counts(Coverage coverage) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("articles", coverage.articles().size());
    json.writeNumberField("people", coverage.people().size());
    json.writeNumberField("quotes", coverage.quotes().size());
    json.writeNumberField("events", coverage.events().size());
    json.writeEndObject();
    Unresolved open = Unresolved.of(coverage);
    json.writeObjectFieldStart("unresolved");
    json.writeNumberField("quotesWithoutSpeaker", open.quotations());
    json.writeNumberField("articlesWithoutDate", open.articlesWithoutDate());
    json.writeNumberField("articlesDatedByInference", open.articlesDatedByInference());
    json.writeNumberField("dates", open.dates());
    json.writeEndObject();
  }

  private void files(Changes changes) throws IOException {
    json.writeObjectFieldStart("files");
    strings("added", changes.added());
    strings("changed", changes.changed());
    strings("removed", changes.removed());
    json.writeNumberField("unchanged", changes.unchanged());
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void changes(List<FactChange> changes) throws IOException {
    json.writeArrayFieldStart("changes");
    for (FactChange change : changes) {
      json.writeStartObject();
      json.writeStringField("change", change.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("fact", change.fact().name().toLowerCase(Locale.ROOT));
      json.writeStringField("id", change.id());
      json.writeStringField("label", change.label());
      optional("detail", change.detail());
      optional("unresolved", change.open());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void questions(List<Question> questions) throws IOException {
    json.writeArrayFieldStart("newlyUnresolved");
    for (Question question : questions) {
      json.writeStartObject();
      place(question.problem());
      optional("sentence", question.sentence());
      strings("decisions", question.remedies());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void problems(List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
      place(problem);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Problem problem) throws IOException {
    json.writeStringField("path", problem.path());
    json.writeNumberField("line", problem.line());
    json.writeNumberField("column", problem.column());
    json.writeStringField("message", problem.message());
    optional("hint", problem.hint());
  }

  private void optional(String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }
}
