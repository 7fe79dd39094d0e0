package org.riyadhtimeline;

import java.nio.file.Path;
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

  SiteOptions options() {
    return new SiteOptions(seeds, templates, output);
  }
}
