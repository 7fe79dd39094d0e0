package org.riyadhtimeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;

/**
 * A doubt as it is put to an editor.
 *
 * @param problem what is uncertain and where, with a hint if nothing decides it
 * @param sentence the words it is about with those around them; null if it is about no place
 * @param remedies entries for the list {@code decisions} of {@code coverage.yaml} to choose from
 */
record Question(Problem problem, @Nullable String sentence, List<String> remedies) {

  /** As it is shown: the message, the sentence, then what to do. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(problem.toString());
    lines.addAll(more());
    return lines;
  }

  /** All but the message. */
  List<String> more() {
    List<String> lines = new ArrayList<>();
    if (sentence != null) {
      lines.add("  in: " + sentence);
    }
    remedies.forEach(remedy -> lines.add("  - " + remedy));
    if (problem.hint() != null) {
      lines.add("  hint: " + problem.hint());
    }
    return lines;
  }
}
