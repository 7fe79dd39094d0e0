package org.riyadhtimeline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.DateOrigin;

/** The words {@code date 2025-02-19} before the text of an article. */
final class LeadingDate {

  private static final String WORD = "date ";
  private static final int DATE_LENGTH = "2025-02-19".length();

  private LeadingDate() {}

  /** Null if the text does not begin so. */
  static @Nullable Preamble read(String text) {
    int at = 0;
    while (at < text.length() && Line.isSpace(text.charAt(at))) {
      at++;
    }
    if (!text.startsWith(WORD, at)) {
      return null;
    }
    int start = at + WORD.length();
    int end = start + DATE_LENGTH;
    if (end > text.length() || (end < text.length() && !Line.isSpace(text.charAt(end)))) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text.substring(start, end));
      return new Preamble(end, null, date, DateOrigin.TEXT, null, List.of(), null);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
