package org.riyadhtimeline.serve;

import java.util.List;
import org.riyadhtimeline.model.Problem;

/**
 * How a build ended.
 *
 * @param built whether there is a new site; if not, the last good one is still there
 * @param problems what to show in the open pages
 * @param doubts how many doubts the review page has
 */
public record Outcome(boolean built, List<Problem> problems, int doubts) {

  public Outcome {
    problems = List.copyOf(problems);
  }
}
