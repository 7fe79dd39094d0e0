package org.riyadhtimeline.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON. */
final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonFactory ROWS =
      new JsonFactoryBuilder().rootValueSeparator(",\n").build();

  private JsonText() {}

  /** What to write. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  static String of(Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes it as UTF-8; {@code out} stays open. */
  static void write(OutputStream out, Body body) throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      body.write(json);
    }
  }

  /** Values a line each, separated by commas. */
  static String rows(List<Body> bodies) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = ROWS.createGenerator(out)) {
      for (Body body : bodies) {
        body.write(json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The same JSON, safe inside a script element: nothing in it can end the element. */
  static String inScript(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  static void field(JsonGenerator json, String name, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }
}
