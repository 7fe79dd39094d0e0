package org.riyadhtimeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CorpusTest {

  private final Corpus corpus = new Corpus(1);

  @Test
  void anArticleDependsOnTheSeedAndItsNumberAlone() {
    assertThat(new Corpus(1).article(4_321)).isEqualTo(corpus.article(4_321));
    assertThat(new Corpus(2).article(4_321)).isNotEqualTo(corpus.article(4_321));
  }

  @Test
  void articlesAreOfRealLengthAndNoTwoAreAlike() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      String text = corpus.article(i).text();
      assertThat(text.split("\\s+").length).as(text).isBetween(350, 520);
      assertThat(texts.add(text)).as(text).isTrue();
    }
  }

  @Test
  void fileNamesDiffer() {
    assertThat(IntStream.range(0, 2_000).mapToObj(i -> corpus.article(i).name()))
        .doesNotHaveDuplicates();
  }
}
