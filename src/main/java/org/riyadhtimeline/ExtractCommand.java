package org.riyadhtimeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.read.SeedReader;
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
    boolean failed = false;
    OutputStream out = new BufferedOutputStream(console.out());
    for (Path file : files) {
      SeedReader.Seeds read = SeedReader.read(file, String.valueOf(file.getFileName()));
      console.tell(read.problems());
      failed |= read.problems().stream().anyMatch(Problem::isError);
      for (Article article : read.articles()) {
        write(article, out);
      }
    }
    out.flush();
    return failed ? Main.PROBLEM : Main.FINE;
  }

  private void write(Article article, OutputStream out) throws IOException {
    Trace trace = explain ? new PrintedTrace(article, console) : Trace.NONE;
    ArticleFacts facts = Extractor.extract(article, trace);
    if (output == null) {
      FactsJson.write(facts, out);
      out.write('\n');
      return;
    }
    Files.createDirectories(output);
    Path file = output.resolve(article.id() + ".json");
    try (OutputStream json = new BufferedOutputStream(Files.newOutputStream(file))) {
      FactsJson.write(facts, json);
    }
  }
}
