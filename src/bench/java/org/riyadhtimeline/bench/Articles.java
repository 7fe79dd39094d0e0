package org.riyadhtimeline.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.riyadhtimeline.corpus.Corpus;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.read.SeedReader;

/** What the benchmarks work on. */
final class Articles {

  private Articles() {}

  /** The files of the invented coverage. */
  static List<Corpus.File> files(int count) {
    Corpus corpus = new Corpus(1);
    return IntStream.range(0, count).mapToObj(corpus::article).toList();
  }

  static Article read(String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return SeedReader.read(content, name, name).articles().get(0);
  }

  static List<Article> read(int count) {
    return files(count).stream().map(file -> read(file.name(), file.text())).toList();
  }
}
