package org.riyadhtimeline;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import org.riyadhtimeline.read.ArticleLines;
import org.riyadhtimeline.read.BoundedLines;
import org.riyadhtimeline.read.SeedReader;
import org.riyadhtimeline.render.FactsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      "  riyadh-timeline extract --stdin < articles.jsonl > facts.jsonl",
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final InputStream in;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles: .txt, .html, .htm")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write DIR/ID.json for each article instead.")
  private @Nullable Path output;

  @Option(
      names = "--stdin",
      description = "Read articles as lines of JSON: {\"id\", \"text\", \"published\"}.")
  private boolean stdin;

  @Spec private CommandSpec command;

  @Option(names = "--explain", description = "Tell which rule took or refused which words.")
  private boolean explain;

  ExtractCommand(Console console, InputStream in) {
    this.console = console;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() && !stdin) {
      throw new ParameterException(command.commandLine(), "Missing required parameter: 'FILE'");
    }
    OutputStream out = new BufferedOutputStream(console.out());
    boolean fine = true;
    for (Path file : files) {
      fine &= extract(SeedReader.read(file, String.valueOf(file.getFileName())), out);
    }
    if (stdin) {
      fine &= extractLines(out);
    }
    out.flush();
    if (console.out().checkError()) {
      // A stream of this kind never throws: what did not fit would be lost without a word.
      throw new IOException("standard output takes no more");
    }
    return fine ? Main.FINE : Main.PROBLEM;
  }

  private boolean extractLines(OutputStream out) throws IOException {
    BoundedLines lines = new BoundedLines(new InputStreamReader(in, StandardCharsets.UTF_8));
    boolean fine = true;
    int number = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      number++;
      String problem = lines.problem();
      if (problem != null) {
        console.tell(Problem.error("standard input", number, problem, "leave it out"));
        fine = false;
      } else if (!line.isBlank()) {
        fine &= extract(ArticleLines.read(line, "standard input", number), out);
      }
    }
    return fine;
  }

  private boolean extract(SeedReader.Seeds read, OutputStream out) throws IOException {
    console.tell(read.problems());
    for (Article article : read.articles()) {
      write(article, out);
    }
    return read.problems().stream().noneMatch(Problem::isError);
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
    // Whole or not there at all; what build --facts reads has no name that begins with a dot.
    Path part = output.resolve("." + article.id() + ".json");
    try {
      try (OutputStream json = new BufferedOutputStream(Files.newOutputStream(part))) {
        FactsJson.write(facts, json);
      }
      Path file = output.resolve(article.id() + ".json");
      Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
