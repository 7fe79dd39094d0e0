package org.riyadhtimeline.model;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a build cannot go on: problems that leave nothing sensible to do without a person. */
public final class ProblemException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public ProblemException(Problem problem) {
    this(List.of(problem), null);
  }

  public ProblemException(Problem problem, Throwable cause) {
    this(List.of(problem), cause);
  }

  public ProblemException(List<Problem> problems) {
    this(problems, null);
  }

  private ProblemException(List<Problem> problems, @Nullable Throwable cause) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), cause);
    this.problems = List.copyOf(problems);
  }

  /** What to tell the user. */
  public List<Problem> problems() {
    return problems;
  }
}
