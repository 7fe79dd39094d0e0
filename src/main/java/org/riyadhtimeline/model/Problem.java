package org.riyadhtimeline.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what was read, found without stopping.
 *
 * @param path the file as the user named it
 * @param line from 1; 0 where no line can be told
 * @param column from 1; 0 where no column can be told
 * @param hint what to do about it; null where there is nothing to say
 */
public record Problem(
    Severity severity, String path, int line, int column, String message, @Nullable String hint)
    implements Comparable<Problem> {

  /** Whether content is missing because of it. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::message);

  public static Problem error(String path, int line, String message, @Nullable String hint) {
    return new Problem(Severity.ERROR, path, line, 0, message, hint);
  }

  public static Problem warning(String path, int line, String message, @Nullable String hint) {
    return new Problem(Severity.WARNING, path, line, 0, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column: message}, leaving out what is not known. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(path);
    if (line > 0) {
      out.append(':').append(line);
      if (column > 0) {
        out.append(':').append(column);
      }
    }
    return out.append(": ").append(message).toString();
  }
}
