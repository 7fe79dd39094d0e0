package org.riyadhtimeline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WordFilesTest {

  private static final WordFiles FILES =
      new WordFiles(WordFilesTest.class, "/org/riyadhtimeline/words/lists/");

  @Test
  void readsTheListAboveTheFirstHeading() {
    assertThat(FILES.set("fruit")).containsExactly("apple", "pear");
  }

  @Test
  void readsAListUnderItsHeadingWithoutCommentsAndEmptyLines() {
    assertThat(FILES.lines("fruit-tropical")).containsExactly("mango\tyellow\tsweet", "#hash");
  }

  @Test
  void partsColumnsAtTabsAndLeavesOutEmptyOnesAtTheEnd() {
    assertThat(FILES.rows("fruit").get(1)).containsExactly("pear", "green");
    assertThat(FILES.rows("fruit-tropical").get(0)).containsExactly("mango", "yellow", "sweet");
  }

  @Test
  void mapsALineOfOneColumnToItself() {
    assertThat(FILES.map("fruit")).containsEntry("apple", "apple").containsEntry("pear", "green");
  }

  @Test
  void looksForAFileThatTheStageLacksAmongThoseOfAllStages() {
    assertThat(FILES.set("places-countries")).contains("France", "Saudi Arabia");
  }

  @Test
  void saysWhichListThereIsNot() {
    assertThatThrownBy(() -> FILES.lines("fruit-frozen")).hasMessageContaining("fruit-frozen");
    assertThatThrownBy(() -> FILES.lines("fish")).hasMessageContaining("fish");
  }
}
