package org.riyadhtimeline.fuzz;

import org.riyadhtimeline.read.SeedReader;

/** Any bytes as a text file: an article whose facts stand in it, or a problem. */
public final class TextFile {

  private TextFile() {}

  /** Fails if {@code data} is not read as it should. */
  public static void fuzzerTestOneInput(byte[] data) {
    Sound.check(SeedReader.read(data, "any.txt", "any.txt"));
  }
}
