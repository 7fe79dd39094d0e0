package org.riyadhtimeline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Span;

/** What a careful reader takes from one article. */
record Gold(Path file, String id, List<Marked> quotes, List<Named> people, List<Time> times) {

  /** What the marked words are. */
  enum Kind {
    /** Words that the article attributes to someone. */
    SPEECH,
    /** A title, a term, a nickname: no quotation. */
    OTHER,
    /** Readers differ; counts neither way. */
    UNSURE
  }

  /**
   * A stretch of marked words.
   *
   * @param speaker null where nobody said them
   * @param person whether the speaker is a named human being
   */
  record Marked(Span span, Kind kind, @Nullable String speaker, boolean person) {

    boolean speech() {
      return kind == Kind.SPEECH;
    }
  }

  /** A human being whom the article names. */
  record Named(String name, List<String> aliases) {}

  /** Words that name a date, with its value as in TIMEX3. */
  record Time(Span span, String value) {

    boolean isInterval() {
      return value.indexOf('/') >= 0;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The articles of a folder, by name. */
  static List<Gold> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    List<Gold> all = new ArrayList<>();
    for (Path file : files) {
      all.add(read(file));
    }
    return all;
  }

  private static Gold read(Path file) throws IOException {
    String id = file.getFileName().toString().replace(".txt", "");
    JsonNode gold = json(file, id, "gold");
    Map<Integer, Span> spans = new HashMap<>();
    for (JsonNode span : json(file, id, "spans").path("spans")) {
      spans.put(span.path("n").asInt(), span(span));
    }
    List<Marked> quotes = new ArrayList<>();
    for (JsonNode quote : gold.path("quotes")) {
      Span span = spans.get(quote.path("n").asInt());
      if (span == null) {
        throw new IllegalStateException(id + ": no span for quotation " + quote.path("n"));
      }
      Kind kind =
          switch (quote.path("kind").asText()) {
            case "speech" -> Kind.SPEECH;
            case "other" -> Kind.OTHER;
            default -> Kind.UNSURE;
          };
      boolean person = quote.path("speaker_kind").asText().equals("person");
      quotes.add(new Marked(span, kind, quote.path("speaker").textValue(), person));
    }
    List<Named> people = new ArrayList<>();
    for (JsonNode person : gold.path("people")) {
      List<String> aliases = new ArrayList<>();
      person.path("aliases").forEach(alias -> aliases.add(alias.asText()));
      people.add(new Named(person.path("name").asText(), aliases));
    }
    List<Time> times = new ArrayList<>();
    for (JsonNode time : json(file, id, "dates").path("times")) {
      times.add(new Time(span(time), time.path("value").asText()));
    }
    return new Gold(file, id, quotes, people, times);
  }

  private static JsonNode json(Path text, String id, String part) throws IOException {
    return JSON.readTree(text.resolveSibling(id + "." + part + ".json").toFile());
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }
}
