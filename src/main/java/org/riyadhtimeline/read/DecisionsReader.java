package org.riyadhtimeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.Decision;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Problem;

/**
 * Reads the list {@code decisions}: each entry is a set of keys whose first says what is decided.
 */
final class DecisionsReader {

  private static final String DAY = "a day like 2025-02-18";

  private static final String EVENT_DATE =
      "a date like 2025-02-18, 2025-02, 2025, 2025~ or 2025-02-10/2025-02-16";

  /** How one kind of entry is made; null where something needed is missing, and told. */
  private interface Form extends BiFunction<Integer, YamlFields, @Nullable Decision> {}

  private record Kind(List<String> keys, Form form) {}

  private static final Map<String, Kind> KINDS = kinds();

  private final String path;
  private final List<Problem> problems;

  DecisionsReader(String path, List<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  /** The decisions that could be understood, in the order of the file. */
  Decisions read(List<Yaml> entries) {
    List<Decision> all = new ArrayList<>();
    Map<Integer, Integer> columns = new HashMap<>();
    Set<Integer> shared = new HashSet<>();
    for (Yaml entry : entries) {
      Decision decision = decision(entry);
      if (decision != null) {
        all.add(decision);
      }
      if (columns.put(entry.line(), entry.column()) != null) {
        shared.add(entry.line());
      }
    }
    columns.keySet().removeAll(shared);
    return new Decisions(path, all, columns);
  }

  private @Nullable Decision decision(Yaml entry) {
    List<String> names = List.copyOf(KINDS.keySet());
    if (!(entry instanceof Yaml.Mapping mapping) || mapping.entries().isEmpty()) {
      YamlFields.of(path, entry, names, problems);
      return null;
    }
    Yaml.Scalar first = mapping.entries().get(0).key();
    Kind kind = KINDS.get(first.text());
    if (kind == null) {
      Yaml.Mapping alone =
          new Yaml.Mapping(mapping.entries().subList(0, 1), mapping.line(), mapping.column());
      YamlFields.of(path, alone, names, problems);
      return null;
    }
    int before = problems.size();
    YamlFields fields = YamlFields.of(path, entry, kind.keys(), problems);
    Decision decision = kind.form().apply(entry.line(), fields);
    // Half a decision could be the opposite of what the editor means.
    return problems.size() == before ? decision : null;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put(
        "article",
        new Kind(
            List.of("article", "published", "publisher", "headline"),
            (line, of) ->
                new Decisions.OfArticle(
                    line,
                    of.needed("article"),
                    of.value("published", DAY, LocalDate::parse),
                    of.text("publisher"),
                    of.text("headline"))));
    kinds.put(
        "person",
        new Kind(
            List.of("person", "article", "name", "role", "side", "atTheTable"),
            (line, of) ->
                new Decisions.OfPerson(
                    line,
                    of.needed("person"),
                    of.text("article"),
                    of.text("name"),
                    of.text("role"),
                    of.text("side"),
                    of.yesOrNo("atTheTable"))));
    kinds.put(
        "samePerson",
        new Kind(
            List.of("samePerson"),
            (line, of) -> new Decisions.SamePerson(line, of.twoOrMore("samePerson"))));
    kinds.put(
        "differentPeople",
        new Kind(
            List.of("differentPeople"),
            (line, of) -> new Decisions.DifferentPeople(line, of.twoOrMore("differentPeople"))));
    kinds.put(
        "quote",
        new Kind(
            List.of("quote", "article", "speaker"),
            (line, of) ->
                new Decisions.OfQuote(
                    line, of.needed("quote"), of.text("article"), speaker(of.needed("speaker")))));
    kinds.put(
        "event",
        new Kind(
            List.of("event", "article", "date", "title"),
            (line, of) ->
                new Decisions.OfEvent(
                    line,
                    of.needed("event"),
                    of.text("article"),
                    of.value("date", EVENT_DATE, EventDate::parse),
                    of.text("title"))));
    kinds.put(
        "sameEvent",
        new Kind(
            List.of("sameEvent"),
            (line, of) -> new Decisions.SameEvent(line, of.twoOrMore("sameEvent"))));
    kinds.put(
        "differentEvents",
        new Kind(
            List.of("differentEvents"),
            (line, of) -> new Decisions.DifferentEvents(line, of.twoOrMore("differentEvents"))));
    kinds.put(
        "sameStory",
        new Kind(
            List.of("sameStory"),
            (line, of) -> new Decisions.SameStory(line, of.twoOrMore("sameStory"))));
    kinds.put(
        "differentStories",
        new Kind(
            List.of("differentStories"),
            (line, of) -> new Decisions.DifferentStories(line, of.twoOrMore("differentStories"))));
    kinds.put(
        "leaveOut",
        new Kind(
            List.of("leaveOut", "article"),
            (line, of) -> new Decisions.LeaveOut(line, of.needed("leaveOut"), of.text("article"))));
    kinds.put(
        "pin",
        new Kind(
            List.of("pin", "article"),
            (line, of) -> new Decisions.Pin(line, of.needed("pin"), of.text("article"))));
    return kinds;
  }

  private static @Nullable String speaker(String text) {
    return text.equals("none") ? null : text;
  }
}
