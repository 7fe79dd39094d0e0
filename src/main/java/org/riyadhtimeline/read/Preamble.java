package org.riyadhtimeline.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Problem;

/**
 * What a text says about itself before it begins: a leading date, front matter, or nothing.
 *
 * @param end where the article begins
 */
record Preamble(
    int end,
    @Nullable String title,
    @Nullable LocalDate date,
    DateOrigin dateFrom,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String url) {

  static final Preamble NONE = new Preamble(0, null, null, DateOrigin.TEXT, null, List.of(), null);

  /** Reads it; what is wrong with it is added to {@code problems}. */
  static Preamble of(String text, String path, List<Problem> problems) {
    Preamble dated = LeadingDate.read(text);
    return dated != null ? dated : FrontMatter.read(text, path, problems);
  }
}
