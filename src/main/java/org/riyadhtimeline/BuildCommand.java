package org.riyadhtimeline;

import java.util.concurrent.Callable;
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
      "  riyadh-timeline build --strict --quiet    # in a script: warnings fail, no summary",
    })
final class BuildCommand implements Callable<Integer> {

  /**
   * How a build is told of.
   *
   * @param strict whether a warning makes it fail
   * @param quiet whether to say nothing but what is wrong
   */
  record Manner(boolean strict, boolean quiet) {
    static final Manner PLAIN = new Manner(false, false);
  }

  private final Console console;

  @Mixin private final SiteOptionsMixin site = new SiteOptionsMixin();

  @Option(names = "--strict", description = "Exit with 1 on a warning, too.")
  private boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but what is wrong.")
  private boolean quiet;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return run(site.options(), new Manner(strict, quiet), console);
  }

  static int run(SiteOptions options, Manner manner, Console console) {
    SiteBuilder.Built built = new SiteBuilder(options).build();
    console.tell(built.problems());
    if (!manner.quiet()) {
      Summary.lines(built, options).forEach(console::say);
    }
    console.close(built.problems());
    boolean failed = manner.strict() ? !built.problems().isEmpty() : built.hasErrors();
    return failed ? Main.PROBLEM : Main.FINE;
  }
}
