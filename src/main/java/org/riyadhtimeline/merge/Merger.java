package org.riyadhtimeline.merge;

import java.util.List;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.SiteInfo;

/** Joins the facts of all articles into one coverage. */
public final class Merger {

  private Merger() {}

  /** The coverage without an editor's decisions. */
  public static Coverage merge(SiteInfo site, List<ArticleFacts> facts) {
    return merge(site, Decisions.NONE, facts);
  }

  /** The coverage, corrected by {@code decisions}. */
  public static Coverage merge(SiteInfo site, Decisions decisions, List<ArticleFacts> facts) {
    return new Coverage(
        site,
        facts.stream().map(ArticleFacts::article).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of());
  }
}
