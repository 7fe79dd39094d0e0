package org.riyadhtimeline.merge;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.riyadhtimeline.model.Doubt;

/** Says that a decision's words stand nowhere, or in several places. */
final class Unmatched {

  private static final int SHOWN = 3;
  private static final int LONGEST = 60;

  private Unmatched() {}

  /** Nothing is named by the words; the nearest of {@code candidates} may be meant. */
  static Doubt nothing(int line, String what, String words, Collection<String> candidates) {
    List<String> near = Nearest.of(words, candidates);
    return Doubt.ofDecision(
        line,
        "no " + what + " matches “" + words + "”",
        near.isEmpty()
            ? "copy the words from the article as they stand there"
            : "nearest: " + list(near));
  }

  /** Too much is named by the words. */
  static Doubt several(int line, String what, String words, List<String> found) {
    String more = found.size() > SHOWN ? " and others" : "";
    return Doubt.ofDecision(
        line,
        "“" + words + "” matches " + found.size() + " " + what + ": " + list(found) + more,
        "write more of the words" + (what.equals("articles") ? "" : ", or add “article: …”"));
  }

  private static String list(List<String> found) {
    return found.stream()
        .limit(SHOWN)
        .map(Unmatched::shortened)
        .map(words -> words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”")
        .collect(Collectors.joining(", "));
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST) + " …";
  }
}
