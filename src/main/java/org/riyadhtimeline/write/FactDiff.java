package org.riyadhtimeline.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.write.FactChange.Fact;
import org.riyadhtimeline.write.FactChange.Kind;

/** Tells two versions of a data file apart, in the words of an editor. */
final class FactDiff {

  private static final int LONGEST_LABEL = 70;

  /** The fields that matter to a reader; offsets move whenever an article is touched. */
  private static final Map<Fact, List<String>> FIELDS =
      Map.of(
          Fact.ARTICLE, List.of("headline", "publisher", "published", "publishedFrom"),
          Fact.PERSON, List.of("name", "aliases", "roles", "side", "atTheTable"),
          Fact.QUOTATION, List.of("text", "speaker", "date"),
          Fact.STATEMENT, List.of("text", "speaker", "date"),
          Fact.EVENT, List.of("date", "status", "title", "people"));

  /** The fields that tell of all places with the same fact. */
  private static final Map<Fact, String> PLACES =
      Map.of(Fact.QUOTATION, "alsoAt", Fact.EVENT, "mentions");

  private static final Map<String, Fact> FILES =
      Map.of(
          "data/articles.json", Fact.ARTICLE,
          "data/people.json", Fact.PERSON,
          "data/quotes.json", Fact.QUOTATION,
          "data/statements.json", Fact.STATEMENT,
          "data/events.json", Fact.EVENT);

  private FactDiff() {}

  /** Whether a file of the site holds facts to compare. */
  static boolean knows(String path) {
    return FILES.containsKey(path);
  }

  /** What changed from one version of a data file to the next, in the order of the files. */
  static List<FactChange> between(String path, Path before, Path after) throws IOException {
    Fact fact = FILES.get(path);
    if (fact == null) {
      return List.of();
    }
    Rows rows = Rows.differing(before, after);
    Map<String, JsonNode> old = new LinkedHashMap<>(rows.before());
    Map<String, JsonNode> moved = moved(fact, rows);
    List<FactChange> changes = new ArrayList<>();
    rows.after()
        .forEach(
            (id, now) -> {
              JsonNode was = old.getOrDefault(id, moved.get(id));
              addIfChanged(fact, id, was, now, changes);
              old.remove(was == null ? id : was.path("id").asText());
            });
    Map<String, String> owners = owners(fact, rows.after());
    old.forEach((id, was) -> changes.add(gone(fact, id, was, owners)));
    return changes;
  }

  /** The old rows of facts whose words stand elsewhere in their article now, by the new id. */
  private static Map<String, JsonNode> moved(Fact fact, Rows rows) {
    Map<String, JsonNode> moved = new HashMap<>();
    if (fact == Fact.ARTICLE || fact == Fact.PERSON) {
      return moved;
    }
    Map<String, Deque<JsonNode>> left = new HashMap<>();
    rows.before()
        .forEach(
            (id, was) -> {
              if (!rows.after().containsKey(id)) {
                left.computeIfAbsent(words(fact, was), key -> new ArrayDeque<>()).add(was);
              }
            });
    rows.after()
        .forEach(
            (id, now) -> {
              Deque<JsonNode> same = left.get(words(fact, now));
              if (!rows.before().containsKey(id) && same != null && !same.isEmpty()) {
                moved.put(id, same.remove());
              }
            });
    return moved;
  }

  /** The article and the words in it. */
  private static String words(Fact fact, JsonNode row) {
    return fact == Fact.EVENT
        ? row.path("mentions").path(0).path("article").asText() + "\n" + row.path("title").asText()
        : row.path("article").asText() + "\n" + row.path("text").asText();
  }

  private static void addIfChanged(
      Fact fact, String id, @Nullable JsonNode old, JsonNode now, List<FactChange> changes) {
    String open = open(fact, now);
    if (old == null) {
      String speaker = now.path("speaker").isTextual() ? now.path("speaker").asText() : null;
      changes.add(new FactChange(Kind.ADDED, fact, id, label(fact, now), speaker, open));
      return;
    }
    List<String> details = new ArrayList<>();
    for (String field : FIELDS.getOrDefault(fact, List.of())) {
      if (!old.path(field).equals(now.path(field))) {
        details.add(field + ": " + shown(old.path(field)) + " → " + shown(now.path(field)));
      }
    }
    List<String> places = places(fact, now);
    places.removeAll(places(fact, old));
    if (!places.isEmpty()) {
      details.add("also in " + String.join(", ", places));
    }
    if (!details.isEmpty()) {
      String newlyOpen = open != null && open.equals(open(fact, old)) ? null : open;
      changes.add(
          new FactChange(
              Kind.CHANGED, fact, id, label(fact, now), String.join("; ", details), newlyOpen));
    }
  }

  /** The articles that have it. */
  private static List<String> places(Fact fact, JsonNode row) {
    List<String> places = new ArrayList<>();
    row.path(PLACES.getOrDefault(fact, ""))
        .forEach(place -> places.add(place.path("article").asText()));
    return places;
  }

  private static FactChange gone(Fact fact, String id, JsonNode old, Map<String, String> owners) {
    String owner = owners.get(fact == Fact.PERSON ? old.path("name").asText() : id);
    return owner == null
        ? new FactChange(Kind.GONE, fact, id, label(fact, old), null, null)
        : new FactChange(Kind.MERGED, fact, id, label(fact, old), "now part of " + owner, null);
  }

  /** What rows answer to besides their own ids: other spellings of a name, each mention's id. */
  private static Map<String, String> owners(Fact fact, Map<String, JsonNode> rows) {
    Map<String, String> owners = new HashMap<>();
    for (JsonNode row : rows.values()) {
      String label = label(fact, row);
      if (fact == Fact.PERSON) {
        row.path("aliases").forEach(alias -> owners.put(alias.asText(), label));
      } else if (fact == Fact.EVENT) {
        row.path("mentions").forEach(mention -> owners.put(mention.path("id").asText(), label));
      }
    }
    return owners;
  }

  private static @Nullable String open(Fact fact, JsonNode row) {
    if (fact == Fact.QUOTATION && row.path("speaker").isNull()) {
      return "a quotation without a speaker";
    }
    if (fact == Fact.ARTICLE && row.path("published").isNull()) {
      return "an article without a date";
    }
    return fact == Fact.ARTICLE && row.path("publishedFrom").asText().equals("coverage")
        ? "an article dated by inference"
        : null;
  }

  private static String label(Fact fact, JsonNode row) {
    return switch (fact) {
      case ARTICLE ->
          shorten(
              row.path("headline").isTextual()
                  ? row.path("file").asText() + " (" + row.path("headline").asText() + ")"
                  : row.path("file").asText());
      case PERSON -> shorten(row.path("name").asText());
      case QUOTATION, STATEMENT -> shorten(row.path("text").asText());
      case EVENT -> shorten(row.path("date").asText() + " " + row.path("title").asText());
    };
  }

  private static String shown(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "none";
    }
    if (!value.isArray()) {
      return shorten(value.asText());
    }
    List<String> items = new ArrayList<>();
    value.forEach(item -> items.add(item.asText()));
    return items.isEmpty() ? "none" : shorten(String.join(", ", items));
  }

  private static String shorten(String text) {
    if (text.length() <= LONGEST_LABEL) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST_LABEL);
    return text.substring(0, end > LONGEST_LABEL / 2 ? end : LONGEST_LABEL) + " …";
  }
}
