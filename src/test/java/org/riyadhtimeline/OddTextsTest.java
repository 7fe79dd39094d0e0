package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.read.SeedReader;

/**
 * Texts made to keep a rule busy for ever: 200,000 characters of the same. The limit is far above
 * what they take, and far below what trying every way to split them would.
 */
class OddTextsTest {

  private static final int LENGTH = 200_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "\n",
        "\"",
        "“",
        "‘'",
        "(",
        "[",
        "—",
        "1",
        "1,",
        "A. ",
        "Anna ",
        "Mr. Anna Berg, ",
        "By ",
        "By ANNA BERG and ",
        "and ",
        "on Tuesday, ",
        "from March to ",
        "the minister of the ",
        "said that he said ",
        "“No,” he said, ",
        "http://a.b/",
        "\u202e\u0661",
        "\ud83d",
        "(AP) — ",
        "--- ",
        "key: value\n"
      })
  void isReadInReasonableTime(String piece) {
    String same = piece.repeat(LENGTH / piece.length());
    for (String text : new String[] {same, " date 2024-03-05 The talks began. " + same + "."}) {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      assertTimeoutPreemptively(
          LIMIT,
          () -> {
            for (String name : new String[] {"odd.txt", "odd.html"}) {
              SeedReader.Seeds seeds = SeedReader.read(content, name, name);
              assertThat(seeds.articles().size() + seeds.problems().size()).isPositive();
              seeds.articles().forEach(Extractor::extract);
            }
          });
    }
  }
}
