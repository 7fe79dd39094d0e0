package org.riyadhtimeline.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.SiteInfo;

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
    /** Whoever runs the tool: all there is, so that the facts can be read back. */
    EDITOR,
    /** Readers of the site: nothing that doubts a named person. */
    PUBLIC
  }

  private FactsJson() {}

  /**
   * Writes the facts of one article as one JSON object on one line, without a line end; {@code out}
   * stays open.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  public static void write(ArticleFacts facts, OutputStream out) throws IOException {
    try (JsonGenerator generator =
        JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      FactShapes json = new FactShapes(generator, Audience.EDITOR);
      generator.writeStartObject();
      generator.writeFieldName("article");
      json.article(facts.article(), true);
      json.array("people", facts.people(), json::person);
      json.array("quotes", facts.quotes(), json::quote);
      json.array("statements", facts.statements(), json::statement);
      json.array("dates", facts.dates(), json::date);
      json.array("events", facts.events(), json::event);
      json.array("sentences", facts.sentences(), json::span);
      generator.writeEndObject();
    }
  }

  /** The articles of a coverage as a JSON array, a line each; their text only if shown in full. */
  static void articles(Coverage coverage, OutputStream out) throws IOException {
    boolean full = coverage.site().articleText() == SiteInfo.ArticleText.FULL;
    lines(coverage.articles(), (json, article) -> json.article(article, full), out);
  }

  /** The people of a coverage as a JSON array, a line each. */
  static void people(Coverage coverage, OutputStream out) throws IOException {
    lines(coverage.people(), FactShapes::person, out);
  }

  /** The quotations of a coverage as a JSON array, a line each. */
  static void quotes(Coverage coverage, OutputStream out) throws IOException {
    lines(coverage.quotes(), FactShapes::quote, out);
  }

  /** The reported statements of a coverage as a JSON array, a line each. */
  static void statements(Coverage coverage, OutputStream out) throws IOException {
    lines(coverage.statements(), FactShapes::statement, out);
  }

  /** The events of a coverage as a JSON array, a line each. */
  static void events(Coverage coverage, OutputStream out) throws IOException {
    lines(coverage.events(), FactShapes::event, out);
  }

  /** How one value of many is written. */
  private interface Line<T> {
    void write(FactShapes json, T value) throws IOException;
  }

  private static <T> void lines(List<T> values, Line<T> line, OutputStream out) throws IOException {
    out.write(OPEN);
    try (JsonGenerator generator =
        ROWS.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      FactShapes json = new FactShapes(generator, Audience.PUBLIC);
      for (T value : values) {
        line.write(json, value);
      }
    }
    out.write(CLOSE);
  }
}
