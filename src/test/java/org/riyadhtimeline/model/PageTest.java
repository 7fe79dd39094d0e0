package org.riyadhtimeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "people/ann-kova.html", "_a", "a/b/c_1.css", "a..b"})
  void namesOfLowerCaseLettersDigitsAndMarksArePaths(String path) {
    assertThat(Page.isPath(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/.b", "-a", "a/-b", "A", "a b",
        "a\\b", "a:b", "é", "a\n"
      })
  void whatLeavesTheSiteOrIsNoPlainNameIsNoPath(String path) {
    assertThat(Page.isPath(path)).isFalse();
  }
}
