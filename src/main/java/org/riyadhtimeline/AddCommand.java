package org.riyadhtimeline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code add}: an article joins the others, and the site is built. */
@Command(
    name = "add",
    description =
        "Adds an article, from a file or from the web, builds the site and tells what changed.",
    footer = {
      "",
      "Examples:",
      "  riyadh-timeline add ~/Downloads/talks.html",
      "  riyadh-timeline add https://news.example/talks-begin",
      "  riyadh-timeline add --replace talks-corrected.txt",
    })
final class AddCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE|URL", description = "A .txt, .html or .htm file, or an address.")
  private String source = "";

  @Mixin private final SiteOptionsMixin site = new SiteOptionsMixin();

  @Option(
      names = "--replace",
      description = "Take this version in place of the one that is here already.")
  private boolean replace;

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SiteOptions options = site.options();
    NewArticle article = NewArticle.from(source);
    console.tell(article.problems());
    console.say(new Adding(options.seeds()).add(article, replace));
    return BuildCommand.run(options, false, BuildCommand.Telling.SUMMARY, console);
  }
}
