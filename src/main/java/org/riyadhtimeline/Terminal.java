package org.riyadhtimeline;

import java.util.Map;

/** Whether someone is looking. */
final class Terminal {

  private Terminal() {}

  /** Whether messages go to a terminal. */
  @SuppressWarnings("SystemConsoleNull") // The linter knows Java 22; this is for both.
  static boolean isThere() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there is a console even where there is no terminal, and a method to ask.
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /**
   * Whether to colour messages: on a terminal that can, unless {@code NO_COLOR} is set
   * (no-color.org).
   */
  static boolean showsColour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb")
        && isThere();
  }
}
