package org.riyadhtimeline.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.riyadhtimeline.corpus.Corpus;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.read.SeedReader;

/** Articles of about 400 words a second, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleBenchmark {

  private static final int COUNT = 500;

  private final List<Corpus.File> files = Articles.files(COUNT);
  private final List<byte[]> contents =
      files.stream().map(file -> file.text().getBytes(StandardCharsets.UTF_8)).toList();
  private final List<Article> articles = Articles.read(COUNT);
  private int next;

  @Benchmark
  public SeedReader.Seeds read() {
    int i = next = (next + 1) % COUNT;
    return SeedReader.read(contents.get(i), files.get(i).name(), files.get(i).name());
  }

  @Benchmark
  public ArticleFacts extract() {
    return Extractor.extract(articles.get(next = (next + 1) % COUNT));
  }
}
