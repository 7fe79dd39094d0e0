package org.riyadhtimeline.render;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with a byte order mark, and no
 * cell that they would run as a formula.
 */
final class Csv {

  private final Appendable out;

  Csv(Appendable out, String... header) throws IOException {
    this.out = out;
    out.append('\ufeff');
    row((Object[]) header);
  }

  Csv row(@Nullable Object... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      out.append(i == 0 ? "" : ",");
      cell(Objects.toString(cells[i], ""));
    }
    out.append("\r\n");
    return this;
  }

  /** Several values in one cell. */
  static String joined(List<String> values) {
    return String.join("; ", values);
  }

  private void cell(String value) throws IOException {
    String safe = isFormula(value) ? "'" + value : value;
    boolean quoted =
        safe.indexOf('"') >= 0
            || safe.indexOf(',') >= 0
            || safe.indexOf(';') >= 0
            || safe.indexOf('\n') >= 0
            || safe.indexOf('\r') >= 0
            || safe.indexOf('\t') >= 0
            || !safe.equals(safe.strip());
    if (quoted) {
      out.append('"').append(safe.replace("\"", "\"\"")).append('"');
    } else {
      out.append(safe);
    }
  }

  /** Spreadsheets take a cell for a formula by its first character, spaces aside. */
  private static boolean isFormula(String value) {
    String bare = value.stripLeading();
    return !bare.isEmpty() && "=+-@\uff1d\uff0b\uff0d\uff20|%".indexOf(bare.charAt(0)) >= 0
        || !value.isEmpty() && (value.charAt(0) == '\t' || value.charAt(0) == '\r');
  }
}
