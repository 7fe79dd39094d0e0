package org.riyadhtimeline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.merge.Merger;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.render.Renderer;

/** Merging and rendering a coverage as a whole: time is to grow with the number of articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class CoverageBenchmark {

  private static final SiteInfo SITE =
      new SiteInfo("Invented talks", "Invented.", null, SiteInfo.ArticleText.SENTENCES);

  @Param({"100", "400", "1600"})
  public int articles;

  private List<ArticleFacts> facts = List.of();
  private Coverage coverage = Merger.merge(SITE, List.of());

  @Setup
  public void extract() {
    facts = Articles.read(articles).stream().map(Extractor::extract).toList();
    coverage = merge();
  }

  @Benchmark
  public Coverage merge() {
    return Merger.merge(SITE, facts);
  }

  @Benchmark
  public long render() {
    return new Renderer(Path.of("templates"))
        .render(coverage)
        .mapToLong(page -> page.content().length)
        .sum();
  }
}
