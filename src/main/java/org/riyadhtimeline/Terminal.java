package org.riyadhtimeline;

import java.util.Map;

/** What kind of place messages go to. */
enum Terminal {
  /** A file, a pipe, or nobody. */
  NONE,
  /** A person looks, but wants no colours. */
  PLAIN,
  COLOURED;

  /** The terminal of this program, coloured unless {@code NO_COLOR} is set (no-color.org). */
  static Terminal of(Map<String, String> environment) {
    return of(environment, isThere());
  }

  /** The same, where it is known whether there is one. */
  static Terminal of(Map<String, String> environment, boolean there) {
    if (environment.getOrDefault("TERM", "dumb").equals("dumb") || !there) {
      return NONE;
    }
    return environment.getOrDefault("NO_COLOR", "").isEmpty() ? COLOURED : PLAIN;
  }

  @SuppressWarnings("SystemConsoleNull") // The linter knows Java 22; this is for both.
  private static boolean isThere() {
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
}
