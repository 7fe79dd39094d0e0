package org.riyadhtimeline.fuzz;

import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.read.CoverageFile;

/** Any bytes as {@code coverage.yaml}: decisions, or what is wrong and where. */
public final class CoverageYaml {

  private CoverageYaml() {}

  /** Fails if {@code data} is neither read nor refused with a reason. */
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      CoverageFile.read("coverage.yaml", data);
    } catch (ProblemException e) {
      Sound.check(!e.problems().isEmpty(), "refused without a reason");
    }
  }
}
