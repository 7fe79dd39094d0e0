package org.riyadhtimeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.render.FactsJson;

/** The command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    if (args.length > 2 && args[0].equals("extract") && args[1].equals("--output")) {
      Path folder = Path.of(args[2]);
      Files.createDirectories(folder);
      for (int i = 3; i < args.length; i++) {
        Article article = read(Path.of(args[i]));
        try (OutputStream out = Files.newOutputStream(folder.resolve(article.id() + ".json"))) {
          FactsJson.write(Extractor.extract(article), out);
        }
      }
    }
  }

  private static Article read(Path file) throws IOException {
    String text = Files.readString(file);
    String name = file.getFileName().toString();
    java.util.regex.Matcher dated =
        java.util.regex.Pattern.compile("^ date (\\d{4}-\\d\\d-\\d\\d) ").matcher(text);
    java.time.LocalDate date = dated.find() ? java.time.LocalDate.parse(dated.group(1)) : null;
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = date == null ? 0 : dated.end();
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        paragraphs.add(new Paragraph(new Span(at, end), ParagraphRole.BODY));
      }
      at = end + 1;
    }
    return new Article(
        name.replaceAll("\\.[a-z]+$", ""),
        name,
        null,
        null,
        List.of(),
        date,
        date == null ? null : DateOrigin.TEXT,
        null,
        null,
        "en",
        text,
        paragraphs);
  }
}
