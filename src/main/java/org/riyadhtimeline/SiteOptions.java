package org.riyadhtimeline;

import java.nio.file.Path;

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

  /** The editor's word on the site and on what the articles leave open; need not exist. */
  Path coverageFile() {
    return seeds.resolve("coverage.yaml");
  }
}
