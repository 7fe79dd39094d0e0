package org.riyadhtimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Page;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.render.ReviewPage;
import org.riyadhtimeline.write.LinkCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: what is uncertain, and whether the built site is whole. */
@Command(
    name = "check",
    description = "Lists what is uncertain, worst first, and follows every link of the built site.",
    footer = {
      "",
      "Examples:",
      "  riyadh-timeline check",
      "  riyadh-timeline check --report review.html    # the same as a page",
      "  riyadh-timeline check --strict                # in a script: a doubt fails",
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final SiteOptionsMixin site = new SiteOptionsMixin();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a page for the editor with each doubt and what decides it.")
  private @Nullable Path report;

  @Option(names = "--strict", description = "Exit with 1 on a warning or a doubt, too.")
  private boolean strict;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SiteOptions options = site.options();
    Progress progress = console.progress(true);
    SiteBuilder builder = new SiteBuilder(options, progress);
    SiteBuilder.Read read;
    List<Problem> problems = new ArrayList<>();
    try {
      read = builder.read();
      problems.addAll(read.problems());
      progress.begin("check", 0);
      problems.addAll(
          site(options.output(), builder.render(read.coverage()).peek(page -> progress.step())));
    } finally {
      progress.end();
    }
    console.tell(problems);
    List<Question> doubts = new Doubts(read.coverage(), options.seeds()).all();
    doubts.forEach(console::ask);
    if (report != null) {
      write(report, options, read);
      console.say("Open " + report + " in a browser.");
    }
    console.say(Plural.of(doubts.size(), "doubt") + ", " + Plural.of(problems.size(), "problem"));
    console.close(problems);
    boolean failed =
        problems.stream().anyMatch(Problem::isError)
            || (strict && !(problems.isEmpty() && doubts.isEmpty()));
    return failed ? Main.PROBLEM : Main.FINE;
  }

  private static void write(Path report, SiteOptions options, SiteBuilder.Read read)
      throws IOException {
    Path site = options.output().toAbsolutePath().normalize();
    if (report.toAbsolutePath().normalize().startsWith(site)) {
      throw new ProblemException(
          Problem.error(
              report.toString(),
              0,
              "doubts about named people are not for the public, so they do not go into the site",
              "write the page to another folder"));
    }
    Files.write(report, ReviewPage.of(read.coverage(), read.problems(), options.templates()));
  }

  private static List<Problem> site(Path folder, Stream<Page> pages) throws IOException {
    String name = folder.toString();
    if (!Files.isDirectory(folder)) {
      return List.of(Problem.error(name, 0, "no site has been built", "riyadh-timeline build"));
    }
    List<Problem> problems = new ArrayList<>(LinkCheck.check(folder));
    List<String> stale = pages.filter(page -> !isThere(folder, page)).map(Page::path).toList();
    if (!stale.isEmpty()) {
      problems.add(
          Problem.warning(
              name,
              0,
              "is not what the articles give now: "
                  + stale.get(0)
                  + (stale.size() > 1 ? " and " + Plural.of(stale.size() - 1, "more file") : ""),
              "riyadh-timeline build"));
    }
    return problems;
  }

  private static boolean isThere(Path folder, Page page) {
    Path file = folder.resolve(page.path());
    try {
      return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), page.content());
    } catch (IOException e) {
      return false;
    }
  }
}
