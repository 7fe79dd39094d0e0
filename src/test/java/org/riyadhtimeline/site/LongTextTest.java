package org.riyadhtimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of any length makes pages a reader can open. */
final class LongTextTest {

  private static final int LARGEST_PAGE = 500_000;

  /** About a million letters. */
  private static final int TIMES = 5_500;

  private static final List<String> TOLD =
      List.of(
          "Transport Minister Ada Okafor said on Tuesday that the bridge “will open soon enough.” ",
          "“We have waited for this bridge,” Okafor told reporters on March 3, 2025. ",
          "The crossing was closed on May 4, 2021, after a storm had torn its cables. ",
          "Envoy Tom Ruiz met Okafor on Monday in Port Sarn and shook her hand for long. ");

  @TempDir Path temp;

  @Test
  void oneParagraphOfAMillionLetters() throws IOException {
    check(text(" "));
  }

  @Test
  void anArticleOfAMillionLetters() throws IOException {
    check(text("\n\n"));
  }

  @Test
  void oneSentenceOfAMillionLetters() throws IOException {
    check(
        "Okafor said on Tuesday that “the bridge,”"
            + " and the road and the ferry".repeat(TIMES * 7)
            + " and the bridge opened on March 3, 2025.");
  }

  @Test
  void oneQuotationOfAMillionLetters() throws IOException {
    check("“We waited" + " and waited and waited".repeat(TIMES * 8) + ",” Ada Okafor said.");
  }

  private static String text(String between) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TIMES; i++) {
      text.append(TOLD.get(i % 3 == 0 ? i % 2 : i % TOLD.size())).append(i % 9 == 0 ? between : "");
    }
    return text.toString();
  }

  private void check(String text) throws IOException {
    Path seeds = Files.createDirectory(temp.resolve("seeds"));
    Files.writeString(
        seeds.resolve("long.txt"), " date 2025-03-05 The bridge opens at last\n\n" + text + "\n");
    BuiltSite site = BuiltSite.of(seeds, temp.resolve("site"));
    for (String page : site.pages()) {
      assertThat(site.size(page)).as(page).isLessThanOrEqualTo(LARGEST_PAGE);
    }
    Links links = new Links(site);
    assertThat(site.pages().stream().flatMap(page -> links.broken(page).stream())).isEmpty();
  }
}
