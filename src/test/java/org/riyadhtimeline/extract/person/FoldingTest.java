package org.riyadhtimeline.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

  @ParameterizedTest
  @CsvSource({"Zoë,zoe", "Łukasz,lukasz", "O’Neil,o'neil", "Yıldız,yildiz", "Plain,plain"})
  void foldingDropsAccents(String word, String folded) {
    assertThat(Folding.fold(word)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "Brenda Hollis,brenda-hollis",
    "J.D. Marlow,jd-marlow",
    "Zoë O’Neil,zoe-oneil",
    "Tariq al-Zubaydi,tariq-al-zubaydi",
    "習,person",
  })
  void slugsAreAscii(String name, String slug) {
    assertThat(Folding.slug(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({"haltz,halz,true", "haltz,hatlz,true", "haltz,maltz,true", "haltz,halt,true"})
  void oneEditIsOneLetter(String a, String b, boolean near) {
    assertThat(Folding.oneEditApart(a, b)).isEqualTo(near);
    assertThat(Folding.oneEditApart(b, a)).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource({"haltz,haltz", "haltz,hal", "haltz,hlatx", "haltz,zaltm"})
  void moreOrNoneIsNot(String a, String b) {
    assertThat(Folding.oneEditApart(a, b)).isFalse();
  }
}
