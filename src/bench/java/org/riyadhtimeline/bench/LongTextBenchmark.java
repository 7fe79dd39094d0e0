package org.riyadhtimeline.bench;

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
import org.riyadhtimeline.corpus.Corpus;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.ArticleFacts;

/** Reading and extracting one article of odd length and make: time is to grow with the length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class LongTextBenchmark {

  /** In characters. */
  @Param({"10000", "100000", "1000000"})
  public int length;

  @Param({"paragraphs", "one-paragraph", "one-word", "marks", "open-marks", "names", "days"})
  public String make = "";

  private String text = "";

  @Setup
  public void write() {
    text = " date 2024-05-14 " + filled().substring(0, length);
  }

  private String filled() {
    return switch (make) {
      case "paragraphs" -> articles("\n\n");
      case "one-paragraph" -> articles(" ");
      case "one-word" -> "a".repeat(length);
      case "marks" -> "\"".repeat(length);
      case "open-marks" -> "“‘«„``".repeat(length);
      case "names" -> "Anna Berg and Lars Holm, ".repeat(length / 25 + 1);
      default -> "on Tuesday, last May, ".repeat(length / 22 + 1);
    };
  }

  private String articles(String between) {
    Corpus corpus = new Corpus(1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; out.length() < length; i++) {
      String article = corpus.article(2 * i + 1).text();
      out.append(article.substring(article.indexOf('\n')).strip().replace("\n\n", between));
      out.append(between);
    }
    return out.toString();
  }

  @Benchmark
  public ArticleFacts readAndExtract() {
    return Extractor.extract(Articles.read("long.txt", text));
  }
}
