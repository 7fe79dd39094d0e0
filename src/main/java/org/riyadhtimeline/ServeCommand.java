package org.riyadhtimeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.render.ReviewPage;
import org.riyadhtimeline.serve.Outcome;
import org.riyadhtimeline.serve.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the site as it will be, built again with every change. */
@Command(
    name = "serve",
    description =
        "Shows the site in a browser on this machine and builds it again on every change.",
    footer = {
      "",
      "Examples:",
      "  riyadh-timeline serve --open",
      "  riyadh-timeline serve --port 9000",
    })
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final SiteOptionsMixin site = new SiteOptionsMixin();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "8000",
      description = "Where to serve on 127.0.0.1; 0 for any free port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--open", description = "Open it in a browser.")
  private boolean open;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Preview preview = start(site.options(), port, new FactsMemory(), console)) {
      console.say(
          "Serving at "
              + preview.address()
              + " until Ctrl+C; what is uncertain is at "
              + preview.address()
              + "_preview/review");
      if (open) {
        open(preview.address());
      }
      Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
      new CountDownLatch(1).await();
      return Main.FINE;
    }
  }

  /** Builds, and begins to serve. */
  static Preview start(SiteOptions options, int port, FactsMemory memory, Console console) {
    Editing editing = new Editing(options, memory, console);
    Outcome first = editing.build();
    return new Preview(
        options.output(),
        port,
        List.of(options.seeds(), options.templates()),
        first,
        editing::build,
        editing::review);
  }

  /** A build after the other, and what is uncertain in the last good one. */
  private static final class Editing {

    private final SiteOptions options;
    private final FactsMemory memory;
    private final Console console;
    private volatile SiteBuilder.@Nullable Built last;

    Editing(SiteOptions options, FactsMemory memory, Console console) {
      this.options = options;
      this.memory = memory;
      this.console = console;
    }

    Outcome build() {
      try {
        SiteBuilder.Built built = new SiteBuilder(options, memory, Progress.silent()).build();
        memory.forgetTheUnused();
        last = built;
        console.tell(built.problems());
        Summary.lines(built, options, false).forEach(console::say);
        int doubts = new Doubts(built.coverage(), options.seeds()).all().size();
        return new Outcome(true, built.problems(), doubts);
      } catch (ProblemException e) {
        return failed(e.problems());
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // Whatever one article does to the program, the next change is to be built.
        return failed(
            List.of(
                Problem.error(
                    "riyadh-timeline",
                    0,
                    "the build failed by a defect of the program: " + e,
                    "take the last change back, and report what it was")));
      }
    }

    private Outcome failed(List<Problem> problems) {
      console.tell(problems);
      return new Outcome(false, problems, 0);
    }

    byte[] review() {
      SiteBuilder.Built built = last;
      return built == null
          ? "<!DOCTYPE html><title>To review</title><p>No site could be built yet."
              .getBytes(StandardCharsets.UTF_8)
          : ReviewPage.of(built.coverage(), built.problems(), options.templates());
    }
  }

  private void open(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    try {
      new ProcessBuilder(command).start();
    } catch (IOException e) {
      console.hint("no browser could be started; open " + address + " yourself");
    }
  }
}
