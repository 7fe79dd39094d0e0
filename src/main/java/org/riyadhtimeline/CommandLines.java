package org.riyadhtimeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands with their options. */
final class CommandLines {

  /** What is less alike than this was not a slip of the fingers. */
  private static final double ALIKE = 0.8;

  private CommandLines() {}

  @Command(
      name = "riyadh-timeline",
      mixinStandardHelpOptions = true,
      scope = ScopeType.INHERIT,
      versionProvider = Version.class,
      description = "Reads news articles into a static timeline site: who said what, and when.",
      synopsisSubcommandLabel = "[build|extract|add|serve|check]",
      subcommands = {HelpCommand.class},
      footer = {
        "",
        "Without a command it builds. Exit codes: 0 fine, 1 something is wrong with the",
        "content, 2 the command was not understood.",
        "",
        "Examples:",
        "  riyadh-timeline",
        "  riyadh-timeline build --output public",
        "  riyadh-timeline extract seeds/*.txt",
        "  riyadh-timeline help build",
      })
  static final class Top {}

  /** What the jar says of itself. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"riyadh-timeline " + (version == null ? "(unpackaged)" : version)};
    }
  }

  static CommandLine of(Console console, InputStream in) {
    CommandLine all =
        new CommandLine(new Top())
            .addSubcommand(new BuildCommand(console))
            .addSubcommand(new ExtractCommand(console, in))
            .addSubcommand(new AddCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(completion())
            .setOut(writer(console.out()))
            .setErr(writer(console.err()))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
            .setUsageHelpAutoWidth(false)
            .setParameterExceptionHandler(CommandLines::explain)
            .setExecutionExceptionHandler(
                (e, command, parsed) -> {
                  if (e instanceof ProblemException problem) {
                    console.tell(problem.problems());
                    return Main.PROBLEM;
                  }
                  if (e instanceof IOException || e instanceof InvalidPathException) {
                    console.tell(stopped(command.getCommandName(), e));
                    return Main.PROBLEM;
                  }
                  throw e;
                });
    return all;
  }

  private static Problem stopped(String command, Exception e) {
    boolean named = e instanceof InvalidPathException;
    String hint =
        named
            ? "run it under a locale that can name all files, such as LC_ALL=C.UTF-8"
            : "see that you may write there, and that there is room on its disk";
    String kind = e instanceof FileSystemException ? e.getClass().getSimpleName() + ": " : "";
    return Problem.error(command, 0, "stopped: " + kind + e.getMessage(), hint);
  }

  /** Of use once, on setting up; the README tells of it. */
  private static CommandLine completion() {
    CommandLine command = new CommandLine(new GenerateCompletion());
    command.getCommandSpec().usageMessage().hidden(true);
    return command;
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, Charset.defaultCharset());
  }

  private static int explain(ParameterException e, String[] args) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    PrintWriter err = e.getCommandLine().getErr();
    err.println(command.qualifiedName() + ": " + e.getMessage());
    String near = e instanceof UnmatchedArgumentException unmatched ? nearest(unmatched) : null;
    err.println(
        near == null
            ? "  hint: " + command.qualifiedName() + " --help"
            : "  hint: did you mean " + near + "?");
    return Main.USAGE;
  }

  /** The option or command that looks most like what was not understood; null if none does. */
  private static @Nullable String nearest(UnmatchedArgumentException e) {
    String wrong = bare(e.getUnmatched().get(0));
    CommandSpec command = e.getCommandLine().getCommandSpec();
    Set<String> known =
        e.getUnmatched().get(0).startsWith("-")
            ? command.optionsMap().keySet()
            : command.subcommands().keySet();
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return known.stream()
        .filter(name -> similarity.apply(wrong, bare(name)) >= ALIKE)
        .max(
            Comparator.<String>comparingDouble(name -> similarity.apply(wrong, bare(name)))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(null);
  }

  /** Without dashes before it and a value behind it. */
  private static String bare(String word) {
    return word.replaceFirst("^-+", "").replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
  }
}
