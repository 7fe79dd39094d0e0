package org.riyadhtimeline;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: the articles become a site. */
@Command(
    name = "build",
    description = "Builds the site (what happens without a command, too).",
    footer = {
      "",
      "Examples:",
      "  riyadh-timeline build",
      "  riyadh-timeline build --seeds coverage/spring --output public",
      "  riyadh-timeline build --strict --quiet    # in a script",
      "  riyadh-timeline build --facts facts       # of what extract printed into facts/",
    })
final class BuildCommand implements Callable<Integer> {

  /** How a build is told of. */
  enum Telling {
    /** Nothing but what is wrong. */
    QUIET,
    SUMMARY,
    /** Every change, and what took how long. */
    VERBOSE,
    JSON
  }

  private final Console console;

  @Mixin private final SiteOptionsMixin site = new SiteOptionsMixin();

  @Option(
      names = "--facts",
      paramLabel = "DIR",
      description =
          "Build of the facts in DIR's files, lines of JSON as extract prints them, instead of"
              + " the articles.")
  private @Nullable Path facts;

  @Option(names = "--strict", description = "Exit with 1 on a warning, too.")
  private boolean strict;

  @ArgGroup(exclusive = true)
  private @Nullable TellingOptions telling;

  static final class TellingOptions {
    @Option(
        names = {"-q", "--quiet"},
        description = "Print nothing but what is wrong.")
    private boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        description = "List every change, and what took how long.")
    private boolean verbose;

    @Option(names = "--json", description = "Print the summary as a line of JSON, for scripts.")
    private boolean json;

    private static Telling of(@Nullable TellingOptions options) {
      if (options == null) {
        return Telling.SUMMARY;
      }
      if (options.quiet) {
        return Telling.QUIET;
      }
      if (options.verbose) {
        return Telling.VERBOSE;
      }
      return options.json ? Telling.JSON : Telling.SUMMARY;
    }
  }

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return run(site.options(), facts, strict, TellingOptions.of(telling), console);
  }

  /** Builds of the articles, and tells how it went. */
  static int run(SiteOptions options, boolean strict, Telling telling, Console console) {
    return run(options, null, strict, telling, console);
  }

  /**
   * Builds and tells how it went.
   *
   * @param facts a folder of facts to build of; null to build of the articles
   * @param strict whether a warning makes it fail
   */
  private static int run(
      SiteOptions options, @Nullable Path facts, boolean strict, Telling telling, Console console) {
    Progress progress = console.progress(telling == Telling.SUMMARY || telling == Telling.VERBOSE);
    SiteBuilder.Built built;
    try {
      SiteBuilder builder =
          facts == null
              ? new SiteBuilder(options, progress)
              : SiteBuilder.ofFacts(options, facts, progress);
      built = builder.build();
    } catch (ProblemException e) {
      if (telling == Telling.JSON) {
        SummaryJson.write(e.problems(), console.out());
      }
      throw e;
    } finally {
      progress.end();
    }
    console.tell(built.problems());
    tell(built, options, telling, console);
    if (telling == Telling.VERBOSE) {
      console.say(progress.times());
    }
    console.close(built.problems());
    boolean failed = strict ? !built.problems().isEmpty() : built.hasErrors();
    return failed ? Main.PROBLEM : Main.FINE;
  }

  private static void tell(
      SiteBuilder.Built built, SiteOptions options, Telling telling, Console console) {
    switch (telling) {
      case QUIET -> {}
      case SUMMARY -> Summary.lines(built, options, false).forEach(console::say);
      case VERBOSE -> Summary.lines(built, options, true).forEach(console::say);
      case JSON -> SummaryJson.write(built, options, console.out());
    }
  }
}
