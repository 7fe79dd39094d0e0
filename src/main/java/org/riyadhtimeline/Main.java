package org.riyadhtimeline;

import java.io.InputStream;
import java.util.List;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/** The command line. */
public final class Main {

  /** All was well. */
  static final int FINE = 0;

  /** Something is wrong with the content. */
  static final int PROBLEM = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  private static final List<String> ABOUT = List.of("-h", "--help", "-V", "--version");

  private final InputStream in;
  private final Console console;

  Main(InputStream in, Console console) {
    this.in = in;
    this.console = console;
  }

  public static void main(String[] args) {
    Console console = new Console(System.out, System.err, Terminal.of(System.getenv()));
    int code = new Main(System.in, console).run(args);
    if (code != FINE) {
      System.exit(code);
    }
  }

  /**
   * Runs a command.
   *
   * @return {@link #FINE}, {@link #PROBLEM} or {@link #USAGE}
   */
  int run(String... args) {
    try {
      // What most runs ask for goes without the option parser, which takes a third of their time.
      if (args.length == 0 || (args.length == 1 && args[0].equals("build"))) {
        return BuildCommand.run(
            SiteOptions.defaults(), false, BuildCommand.Telling.SUMMARY, console);
      }
      return CommandLines.of(console, in).execute(withCommand(args));
    } catch (ProblemException e) {
      console.tell(e.problems());
      return PROBLEM;
    } catch (OutOfMemoryError e) {
      // What was held is let go by now; a site is touched only after all of it was staged.
      console.tell(
          List.of(
              Problem.error(
                  "riyadh-timeline",
                  0,
                  "out of memory: this coverage is too large for it",
                  "give it more: java -Xmx4g -jar riyadh-timeline.jar …")));
      return PROBLEM;
    }
  }

  /** {@code build} may be left out before its options. */
  private static String[] withCommand(String[] args) {
    if (!args[0].startsWith("-") || ABOUT.contains(args[0])) {
      return args;
    }
    String[] all = new String[args.length + 1];
    all[0] = "build";
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }
}
