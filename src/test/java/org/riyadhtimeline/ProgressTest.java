package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long now = 1_000_000_000;
  private final Progress progress =
      Progress.on(new PrintStream(out, true, StandardCharsets.UTF_8), () -> now);

  private String shown() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private void pass(long milliseconds) {
    now += milliseconds * 1_000_000;
  }

  @Test
  void showsNothingOfABuildOfUnderTwoSeconds() {
    progress.begin("extract", 4);
    pass(1_900);
    progress.step();
    progress.end();

    assertThat(shown()).isEmpty();
  }

  @Test
  void showsABarOfALongerBuildAndWipesItAway() {
    progress.begin("extract", 4);
    pass(2_100);
    progress.step();
    assertThat(shown()).isEqualTo("\r[#######                       ] extract 1 of 4");
    pass(50);
    progress.step();
    assertThat(shown()).as("not at every step").endsWith("extract 1 of 4");
    pass(100);
    progress.step();
    assertThat(shown()).endsWith("\r[######################        ] extract 3 of 4");
    progress.end();
    assertThat(shown()).endsWith(" \r");
  }

  @Test
  void showsAStageAsItBeginsAndLeavesNothingOfTheLongerLineBefore() {
    progress.begin("extract", 1);
    pass(2_100);
    progress.step();
    progress.begin("merge", 0);

    String line = shown().substring(shown().lastIndexOf('\r') + 1);
    assertThat(line).matches("merge +").hasSize("[] extract 1 of 1".length() + 30);
  }

  @Test
  void tellsWhatEachStageTook() {
    progress.begin("read", 0);
    pass(12);
    progress.begin("extract", 2);
    pass(80);
    progress.end();

    assertThat(progress.times()).isEqualTo("read 12 ms, extract 80 ms");
  }
}
