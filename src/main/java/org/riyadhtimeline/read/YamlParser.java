package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the plain part of YAML: texts, lists and keys. Anchors, aliases and tags, with which a
 * small file can become a large one or ask for things other than texts, are refused.
 */
final class YamlParser {

  private static final int DEEPEST = 12;

  private static final String INDENTED =
      "see that what belongs together is indented alike, and put texts with “: ” or “#” in them in"
          + " quotation marks";

  private final String path;
  private final Parser events;

  private YamlParser(String path, Parser events) {
    this.path = path;
    this.events = events;
  }

  /**
   * Reads a file's text.
   *
   * @param path for messages
   * @return null where the file holds nothing
   * @throws ProblemException if it is not YAML, or holds what is refused
   */
  static @Nullable Yaml parse(String path, String text) {
    YamlParser parser =
        new YamlParser(path, new ParserImpl(new StreamReader(text), new LoaderOptions()));
    try {
      return parser.document();
    } catch (MarkedYAMLException e) {
      String problem = e.getProblem() == null ? "not YAML" : "not YAML: " + e.getProblem();
      throw parser.refused(e.getProblemMark(), problem, INDENTED);
    } catch (ReaderException e) {
      throw parser.refused(
          null,
          "holds a character that YAML does not allow (U+%04X)".formatted(e.getCodePoint()),
          "remove it");
    } catch (YAMLException e) {
      // What the parser does not expect of its own making; it gives no place.
      throw parser.refused(null, "not YAML: " + e.getMessage(), INDENTED);
    }
  }

  private @Nullable Yaml document() {
    events.getEvent(); // the stream begins
    if (!events.checkEvent(Event.ID.DocumentStart)) {
      return null;
    }
    events.getEvent();
    Yaml root = value(events.getEvent(), 1);
    events.getEvent(); // the document ends
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw refused(
          events.peekEvent().getStartMark(), "a second document begins", "remove the line “---”");
    }
    return root instanceof Yaml.Scalar scalar && scalar.text().isEmpty() ? null : root;
  }

  private Yaml value(Event event, int depth) {
    Mark at = event.getStartMark();
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent node && node.getAnchor() != null)) {
      throw refused(
          at,
          "anchors and aliases (&name, *name) are not allowed",
          "write the text out, in quotation marks if it begins with & or *");
    }
    if (depth > DEEPEST) {
      throw refused(at, "nested too deeply", "coverage.yaml needs lists of keys and texts alone");
    }
    if (event instanceof ScalarEvent scalar) {
      if (scalar.getTag() != null) {
        throw tagged(at);
      }
      return new Yaml.Scalar(scalar.getValue(), at.getLine() + 1, at.getColumn() + 1);
    }
    if (((CollectionStartEvent) event).getTag() != null) {
      throw tagged(at);
    }
    return event instanceof MappingStartEvent ? mapping(at, depth) : sequence(at, depth);
  }

  private Yaml.Sequence sequence(Mark at, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event e = events.getEvent(); !e.is(Event.ID.SequenceEnd); e = events.getEvent()) {
      items.add(value(e, depth + 1));
    }
    return new Yaml.Sequence(items, at.getLine() + 1, at.getColumn() + 1);
  }

  private Yaml.Mapping mapping(Mark at, int depth) {
    List<Yaml.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Event e = events.getEvent(); !e.is(Event.ID.MappingEnd); e = events.getEvent()) {
      if (!(value(e, depth + 1) instanceof Yaml.Scalar key)) {
        throw refused(
            e.getStartMark(), "a key has to be a text", "write one word before the colon");
      }
      if (!seen.add(key.text())) {
        throw refused(
            e.getStartMark(),
            "“" + key.text() + "” stands here a second time",
            "join the two, or remove one");
      }
      entries.add(new Yaml.Entry(key, value(events.getEvent(), depth + 1)));
    }
    return new Yaml.Mapping(entries, at.getLine() + 1, at.getColumn() + 1);
  }

  private ProblemException tagged(Mark at) {
    return refused(
        at, "tags (!name) are not allowed", "put the text in quotation marks if it begins with !");
  }

  private ProblemException refused(@Nullable Mark at, String message, @Nullable String hint) {
    int line = at == null ? 0 : at.getLine() + 1;
    int column = at == null ? 0 : at.getColumn() + 1;
    return new ProblemException(
        new Problem(Problem.Severity.ERROR, path, line, column, message, hint));
  }
}
