package org.riyadhtimeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.Span;

/** Reads an article kept as plain text. */
final class TextReader {

  private TextReader() {}

  static SeedReader.Seeds read(byte[] content, String path, String fileName) {
    String text = Utf8.decode(content);
    if (text == null) {
      return SeedReader.Seeds.nothing(notUtf8(content, path));
    }
    List<Problem> problems = new ArrayList<>();
    Preamble preamble = Preamble.of(text, path, problems);
    List<Span> blocks = Blocks.of(text, preamble.end());
    if (blocks.isEmpty()) {
      String what = text.isBlank() ? "is empty" : "has no text besides its front matter";
      return SeedReader.Seeds.nothing(
          Problem.error(path, 1, what, "put the article's text into it, or remove it"));
    }
    Draft draft = Roles.of(text, blocks);
    List<Paragraph> paragraphs = new ArrayList<>();
    if (preamble.end() > 0) {
      paragraphs.add(new Paragraph(new Span(0, preamble.end()), ParagraphRole.METADATA));
    }
    paragraphs.addAll(draft.paragraphs());
    boolean decided = preamble.dateFrom() == DateOrigin.METADATA && preamble.date() != null;
    @Nullable LocalDate date = decided || draft.date == null ? preamble.date() : draft.date;
    String title = preamble.title();
    String publisher = preamble.publisher();
    Article article =
        new Article(
            ArticleId.of(fileName),
            fileName,
            title != null ? title : draft.headline,
            publisher != null ? publisher : draft.publisher.best(),
            preamble.authors().isEmpty() ? List.copyOf(draft.authors) : preamble.authors(),
            date,
            date == null ? null : decided ? DateOrigin.METADATA : DateOrigin.TEXT,
            null,
            preamble.url(),
            Language.of(text, preamble.end()),
            text,
            paragraphs);
    return SeedReader.Seeds.of(article, problems);
  }

  static Problem notUtf8(byte[] content, String path) {
    int bad = Utf8.firstBadByte(content);
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < bad; i++) {
      if (content[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int column = 1;
    for (int i = lineStart; i < bad; i++) {
      // Bytes that go on a character count no column of their own.
      column += (content[i] & 0xC0) == 0x80 ? 0 : 1;
    }
    return new Problem(
        Problem.Severity.ERROR, path, line, column, "is not UTF-8", "save the file as UTF-8");
  }
}
