package org.riyadhtimeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.merge.ArticleDating;
import org.riyadhtimeline.merge.ArticleDecisions;
import org.riyadhtimeline.merge.Merger;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateInference;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Page;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.read.CoverageFile;
import org.riyadhtimeline.read.FactsReader;
import org.riyadhtimeline.read.SeedReader;
import org.riyadhtimeline.render.Renderer;
import org.riyadhtimeline.write.Changes;
import org.riyadhtimeline.write.SiteWriter;

/** Composes the stages: read → extract → merge → render → write. */
public final class SiteBuilder {

  private final SiteOptions options;
  private final Supplier<SeedReader.Seeds> seeds;
  private final Function<Article, ArticleFacts> extractor;
  private final Progress progress;

  /** Builds according to {@code options}, saying nothing on the way. */
  public SiteBuilder(SiteOptions options) {
    this(options, Progress.silent());
  }

  /** Builds according to {@code options}. */
  SiteBuilder(SiteOptions options, Progress progress) {
    this(options, Extractor::extract, progress);
  }

  /** The same with an extractor that may remember what it did before. */
  SiteBuilder(SiteOptions options, Function<Article, ArticleFacts> extractor, Progress progress) {
    this(options, () -> SeedReader.read(options.seeds()), extractor, progress);
  }

  private SiteBuilder(
      SiteOptions options,
      Supplier<SeedReader.Seeds> seeds,
      Function<Article, ArticleFacts> extractor,
      Progress progress) {
    this.options = options;
    this.seeds = seeds;
    this.extractor = extractor;
    this.progress = progress;
  }

  /**
   * Builds of facts extracted before, instead of the articles; what an editor decided or the
   * coverage concluded of an article has it extracted again.
   *
   * @param folder the files of facts
   */
  static SiteBuilder ofFacts(SiteOptions options, Path folder, Progress progress) {
    FactsMemory memory = new FactsMemory();
    return new SiteBuilder(
        options,
        () -> {
          FactsReader.Facts read = FactsReader.read(folder);
          memory.learn(read.facts());
          return read.seeds();
        },
        memory,
        progress);
  }

  /**
   * A site that was built.
   *
   * @param problems what was wrong with what was read, by file and line
   */
  record Built(Coverage coverage, List<Problem> problems, Changes changes) {

    boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /**
   * What the articles say, before it is made into a site.
   *
   * @param problems what was wrong with what was read, by file and line
   */
  record Read(Coverage coverage, List<Problem> problems) {}

  /**
   * Builds the site.
   *
   * @throws ProblemException if it cannot be built; the old site is then as it was
   */
  public Built build() {
    options.checkOutputIsApart();
    Renderer renderer = new Renderer(options.templates());
    Read read = read();
    progress.begin("render and write", 0);
    try (SiteWriter writer = SiteWriter.open(options.output())) {
      renderer.render(read.coverage()).peek(page -> progress.step()).forEachOrdered(writer::add);
      List<Problem> problems = new ArrayList<>(read.problems());
      problems.addAll(renderer.problems());
      return new Built(read.coverage(), problems, writer.finish());
    }
  }

  /**
   * All stages but the last two.
   *
   * @throws ProblemException if there is nothing to build of
   */
  Read read() {
    progress.begin("read", 0);
    CoverageFile file = CoverageFile.read(options.coverageFile());
    SeedReader.Seeds seeds = this.seeds.get();
    if (seeds.articles().isEmpty()) {
      throw new ProblemException(problems(file, seeds, List.of()));
    }
    List<Article> articles = ArticleDecisions.apply(file.decisions(), seeds.articles());
    List<ArticleFacts> facts = dated(extract(articles));
    progress.begin("merge", 0);
    Coverage coverage = Merger.merge(file.site(), file.decisions(), facts);
    return new Read(coverage, problems(file, seeds, coverage.doubts()));
  }

  /** The files of the site, made as the stream is read. */
  Stream<Page> render(Coverage coverage) {
    return new Renderer(options.templates()).render(coverage);
  }

  private List<ArticleFacts> extract(List<Article> articles) {
    progress.begin("extract", articles.size());
    return articles.parallelStream().map(extractor).peek(facts -> progress.step()).toList();
  }

  /** Extracts again what the rest of the coverage dates: its "on Tuesday" now is a day. */
  private List<ArticleFacts> dated(List<ArticleFacts> facts) {
    Map<String, DateInference> dates = ArticleDating.infer(facts);
    return facts.stream()
        .map(
            one -> {
              DateInference date = dates.get(one.article().id());
              return date == null
                  ? one
                  : extractor.apply(
                      one.article().published(date.date(), DateOrigin.COVERAGE, date));
            })
        .map(ArticleFacts::withOpenDates)
        .toList();
  }

  private static List<Problem> problems(
      CoverageFile file, SeedReader.Seeds seeds, List<Doubt> doubts) {
    List<Problem> problems = new ArrayList<>(file.problems());
    problems.addAll(seeds.problems());
    Decisions decisions = file.decisions();
    for (Doubt doubt : doubts) {
      if (doubt.isOfDecision()) {
        problems.add(
            new Problem(
                Problem.Severity.WARNING,
                decisions.path(),
                doubt.line(),
                decisions.columns().getOrDefault(doubt.line(), 0),
                doubt.message(),
                doubt.hint()));
      }
    }
    problems.sort(null);
    return problems;
  }
}
