package org.riyadhtimeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.render.FactsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: each article, looked at alone, becomes its facts. */
@Command(
    name = "extract",
    description = "Prints the facts of each article as a line of JSON.",
    footer = {
      "",
      "Examples:",
      "  riyadh-timeline extract seeds/*.txt > facts.jsonl",
      "  riyadh-timeline extract --output facts seeds/*.txt",
      "  riyadh-timeline extract --explain article.txt    # why, on standard error",
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles: .txt, .html, .htm")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write DIR/ID.json for each article instead.")
  private @Nullable Path output;

  @Option(names = "--explain", description = "Tell which rule took or refused which words.")
  private boolean explain;

  ExtractCommand(Console console, InputStream in) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputStream out = new BufferedOutputStream(console.data());
    for (Path file : files) {
      Article article = read(file);
      ArticleFacts facts =
          Extractor.extract(article, explain ? new PrintedTrace(article, console) : Trace.NONE);
      if (output == null) {
        FactsJson.write(facts, out);
        out.write('\n');
      } else {
        Files.createDirectories(output);
        try (OutputStream json =
            new BufferedOutputStream(
                Files.newOutputStream(output.resolve(article.id() + ".json")))) {
          FactsJson.write(facts, json);
        }
      }
    }
    out.flush();
    return Main.FINE;
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
