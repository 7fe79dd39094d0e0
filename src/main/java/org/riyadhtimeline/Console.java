package org.riyadhtimeline;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;

/** Talks with the user: what was asked for goes to {@code out}, what is wrong to {@code err}. */
final class Console {

  /** With more problems than this, the first errors have scrolled away by the end. */
  private static final int SCROLLED_AWAY = 8;

  private static final int REPEATED = 3;

  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;

  Console(PrintStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  boolean colour() {
    return terminal == Terminal.COLOURED;
  }

  /** How far a build is, shown where someone looks, if {@code wanted}. */
  Progress progress(boolean wanted) {
    return wanted && terminal != Terminal.NONE ? Progress.on(err) : Progress.silent();
  }

  void say(String line) {
    out.println(printable(line));
  }

  /** Says something beside what was asked for. */
  void note(String line) {
    err.println(printable(line));
  }

  /** Prints each problem with its hint. */
  void tell(List<Problem> problems) {
    problems.forEach(this::tell);
  }

  void tell(Problem problem) {
    err.println(paint(problem.isError() ? "31" : "33", printable(problem.toString())));
    hint(problem.hint());
  }

  /** Puts a doubt to the editor, with what decides it. */
  void ask(Question question) {
    err.println(paint("33", printable(question.problem().toString())));
    question.more().forEach(this::note);
  }

  void hint(@Nullable String hint) {
    if (hint != null) {
      err.println("  hint: " + printable(hint));
    }
  }

  /** Says how many errors there were, and repeats the first where they have scrolled away. */
  void close(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    if (problems.size() <= SCROLLED_AWAY || errors.isEmpty()) {
      return;
    }
    err.println(Plural.of(errors.size(), "error") + ", the first:");
    errors.stream().limit(REPEATED).forEach(this::tell);
  }

  private String paint(String colourCode, String text) {
    return colour() ? "\u001b[" + colourCode + "m" + text + "\u001b[0m" : text;
  }

  /** File names and article text are not to steer the terminal. */
  private static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
