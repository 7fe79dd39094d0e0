package org.riyadhtimeline;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.merge.Merger;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.read.CoverageFile;
import org.riyadhtimeline.read.SeedReader;
import org.riyadhtimeline.write.Changes;
import org.riyadhtimeline.write.SiteWriter;

/** Composes the stages: read → extract → merge → render → write. */
public final class SiteBuilder {

  private SiteBuilder() {}

  /**
   * A site that was built.
   *
   * @param problems what was wrong with what was read, by file and line
   */
  public record Built(Coverage coverage, List<Problem> problems, Changes changes) {

    public boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /**
   * Builds the site.
   *
   * @throws ProblemException if it cannot be built; the old site is then as it was
   */
  public static Built build(SiteOptions options) {
    CoverageFile file = CoverageFile.read(options.coverageFile());
    SeedReader.Seeds seeds = SeedReader.read(options.seeds());
    List<Problem> problems = problems(file, seeds);
    if (seeds.articles().isEmpty()) {
      throw new ProblemException(problems);
    }
    List<ArticleFacts> facts = extract(seeds.articles());
    Coverage coverage = Merger.merge(file.site(), facts);
    try (SiteWriter writer = SiteWriter.open(options.output())) {
      return new Built(coverage, problems, writer.finish());
    }
  }

  private static List<ArticleFacts> extract(List<Article> articles) {
    return articles.parallelStream().map(Extractor::extract).toList();
  }

  private static List<Problem> problems(CoverageFile file, SeedReader.Seeds seeds) {
    List<Problem> problems = new ArrayList<>(file.problems());
    problems.addAll(seeds.problems());
    problems.sort(null);
    return problems;
  }
}
