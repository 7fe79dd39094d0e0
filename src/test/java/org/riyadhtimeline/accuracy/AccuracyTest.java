package org.riyadhtimeline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.read.SeedReader;
import org.riyadhtimeline.read.SeedReader.Seeds;

/**
 * Holds what extraction reaches on articles written for it. {@code learn} is read while rules are
 * made; {@code held} is only scored, so that it tells how the rules do on other articles. {@code
 * -Daccuracy.verbose=true} prints the misses of both.
 */
final class AccuracyTest {

  private static final Path ARTICLES = Path.of("src/test/resources/accuracy");

  /** The floors are what was reached, a little below; raise them with the rules. */
  @ParameterizedTest
  @CsvSource({
    "learn, 0.97, 0.98, 0.87, 0.97, 0.92, 0.95",
    "held, 0.98, 0.98, 0.90, 0.98, 0.93, 0.96"
  })
  void extractionIsAsRightAsItWas(
      String part,
      double foundRecall,
      double foundPrecision,
      double attributedRecall,
      double attributedPrecision,
      double people,
      double dates)
      throws IOException {
    Score score = score(part);
    boolean verbose = Boolean.getBoolean("accuracy.verbose");
    System.out.println("accuracy of " + part + ":\n" + score);
    if (verbose) {
      score.misses.forEach(System.out::println);
    }
    SoftAssertions softly = new SoftAssertions();
    String misses =
        part.equals("learn") || verbose
            ? "\n" + String.join("\n", score.misses)
            : "\n(-Daccuracy.verbose=true shows what is missed)";
    softly
        .assertThat(score.found.recall())
        .as("found%s", misses)
        .isGreaterThanOrEqualTo(foundRecall);
    softly.assertThat(score.found.precision()).as("found").isGreaterThanOrEqualTo(foundPrecision);
    softly
        .assertThat(score.attributed.recall())
        .as("speaker")
        .isGreaterThanOrEqualTo(attributedRecall);
    softly
        .assertThat(score.attributed.precision())
        .as("said")
        .isGreaterThanOrEqualTo(attributedPrecision);
    softly.assertThat(score.people.f1()).as("people").isGreaterThanOrEqualTo(people);
    softly.assertThat(score.dates.f1()).as("dates").isGreaterThanOrEqualTo(dates);
    softly.assertAll();
  }

  @Test
  void theGoldStandsInItsArticles() throws IOException {
    for (String part : List.of("learn", "held")) {
      for (Gold gold : Gold.readAll(ARTICLES.resolve(part))) {
        String text = SeedReader.read(gold.file(), gold.id() + ".txt").articles().get(0).text();
        assertThat(gold.quotes()).as(gold.id()).allMatch(q -> q.span().end() <= text.length());
        assertThat(gold.quotes())
            .as("speakers of " + gold.id())
            .filteredOn(Gold.Marked::person)
            .allMatch(q -> gold.people().stream().anyMatch(p -> p.name().equals(q.speaker())));
        assertThat(gold.times()).as(gold.id()).allMatch(t -> t.span().end() <= text.length());
      }
    }
  }

  private static Score score(String part) throws IOException {
    Score score = new Score();
    for (Gold gold : Gold.readAll(ARTICLES.resolve(part))) {
      Seeds seeds = SeedReader.read(gold.file(), gold.file().getFileName().toString());
      assertThat(seeds.articles()).as("%s: %s", gold.id(), seeds.problems()).hasSize(1);
      score.add(gold, Extractor.extract(seeds.articles().get(0)));
    }
    return score;
  }
}
