package org.riyadhtimeline.merge;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.riyadhtimeline.model.Doubt;

/** Says that a decision cannot be applied. */
final class Unmatched {

  private static final int SHOWN = 3;

  private Unmatched() {}

  /** Nothing is named by the words; the nearest of {@code candidates} are. */
  static Doubt nothing(int line, String what, String words, Collection<String> candidates) {
    return doubt(line, "no " + what + " matches “" + words + "”" + Nearest.of(words, candidates));
  }

  /** Too much is named by the words. */
  static Doubt several(int line, String what, String words, List<String> found) {
    String some =
        found.stream().limit(SHOWN).map(f -> "“" + f + "”").collect(Collectors.joining(", "));
    String more = found.size() > SHOWN ? " and others" : "";
    return doubt(line, "“" + words + "” matches " + found.size() + " " + what + ": " + some + more);
  }

  static Doubt doubt(int line, String message) {
    return new Doubt(Doubt.Kind.DECISION_WITHOUT_MATCH, message, null, line, null);
  }
}
