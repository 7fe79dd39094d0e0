package org.riyadhtimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/**
 * What to build, from where, to where. The defaults stand here and nowhere else.
 *
 * @param seeds the folder of articles, with {@code coverage.yaml} beside them
 * @param templates a folder of templates that replace those inside the program one by one; need not
 *     exist
 * @param output the folder the site is written to
 */
public record SiteOptions(Path seeds, Path templates, Path output) {

  static final String SEEDS = "seeds";
  static final String TEMPLATES = "templates";
  static final String OUTPUT = "site-out";

  /** The folders of a project, seen from its top. */
  public static SiteOptions defaults() {
    return new SiteOptions(Path.of(SEEDS), Path.of(TEMPLATES), Path.of(OUTPUT));
  }

  /**
   * Sees that a site does not land among what it is made of, to be read as articles the next time,
   * nor strewn over a folder that holds more than a site: the one around the articles, the user's
   * own, the root of a disk.
   *
   * @throws ProblemException if it would
   */
  void checkOutputIsApart() {
    Path home = Path.of(System.getProperty("user.home", ""));
    boolean shared =
        output.toAbsolutePath().normalize().getParent() == null
            || isSameFolder(output.toAbsolutePath().getRoot(), output)
            || isSameFolder(home, output);
    for (Path source : new Path[] {seeds, templates}) {
      shared |=
          isWithin(source, output) || isWithin(output, source) || isSameFolder(source, output);
    }
    if (shared) {
      throw new ProblemException(
          Problem.error(
              output.toString(),
              0,
              "cannot hold the site too",
              "choose a folder for the site alone with --output"));
    }
  }

  private static boolean isWithin(Path folder, Path other) {
    return other.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
  }

  /** By another name, or by way of a link. */
  private static boolean isSameFolder(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false; // one of them is not there
    }
  }

  /** The editor's word on the site and on what the articles leave open; need not exist. */
  Path coverageFile() {
    return seeds.resolve("coverage.yaml");
  }
}
