package org.riyadhtimeline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import picocli.CommandLine.Option;

/** The options that say what to build, from where, to where. */
final class SiteOptionsMixin {

  @Option(
      names = {"-s", "--seeds"},
      paramLabel = "DIR",
      defaultValue = SiteOptions.SEEDS,
      description = "The folder of articles and coverage.yaml (default: ${DEFAULT-VALUE}).")
  private Path seeds;

  @Option(
      names = {"-t", "--templates"},
      paramLabel = "DIR",
      defaultValue = SiteOptions.TEMPLATES,
      description =
          "Templates that replace the program's own, one by one (default: ${DEFAULT-VALUE}).")
  private Path templates;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = SiteOptions.OUTPUT,
      description = "The folder the site is written to (default: ${DEFAULT-VALUE}).")
  private Path output;

  /**
   * What was asked for.
   *
   * @throws ProblemException if a folder of templates was asked for that is none; the usual one
   *     need not exist
   */
  SiteOptions options() {
    if (!templates.equals(Path.of(SiteOptions.TEMPLATES)) && !Files.isDirectory(templates)) {
      throw new ProblemException(
          Problem.error(
              templates.toString(),
              0,
              "no such folder of templates",
              "make it, or leave --templates out"));
    }
    return new SiteOptions(seeds, templates, output);
  }
}
