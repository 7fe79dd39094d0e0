package org.riyadhtimeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "andrei, andrey",
    "malinovsky, malinovskyy",
    "malinovsky, malinovskiy",
    "malinovsky, malinovskii",
    "vasiliev, vasilyev",
    "fedorenko, fedorenko",
    "mohammed, mohamed",
    "aliyev, aliev"
  })
  void waysToWriteANameInLatinLettersShareAKey(String one, String other) {
    assertThat(Spelling.transliteration(one)).isEqualTo(Spelling.transliteration(other));
  }

  @ParameterizedTest
  @CsvSource({"yevgeny, evgeny", "iy, y", "ivanov, ivanova", "li, lee"})
  void firstLettersAndShortNamesStayAsTheyAre(String one, String other) {
    assertThat(Spelling.transliteration(one)).isNotEqualTo(Spelling.transliteration(other));
  }
}
