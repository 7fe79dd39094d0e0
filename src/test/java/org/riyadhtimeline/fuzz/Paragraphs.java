package org.riyadhtimeline.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/** Text as an article of a fixed day, each line of it a paragraph. */
final class Paragraphs {

  private Paragraphs() {}

  static Article of(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (!text.substring(start, i).isBlank()) {
          paragraphs.add(new Paragraph(new Span(start, i), ParagraphRole.BODY));
        }
        start = i + 1;
      }
    }
    LocalDate day = LocalDate.of(2024, 2, 29);
    return new Article(
        "any",
        "any.txt",
        null,
        null,
        List.of(),
        day,
        DateOrigin.TEXT,
        null,
        null,
        "en",
        text,
        paragraphs);
  }
}
