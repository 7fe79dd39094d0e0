package org.riyadhtimeline.fuzz;

import org.riyadhtimeline.read.SeedReader;

/** Any bytes as a saved page: an article whose facts stand in it, or a problem. */
public final class PageFile {

  private PageFile() {}

  /** Fails if {@code data} is not read as it should. */
  public static void fuzzerTestOneInput(byte[] data) {
    Sound.check(SeedReader.read(data, "any.html", "any.html"));
  }
}
