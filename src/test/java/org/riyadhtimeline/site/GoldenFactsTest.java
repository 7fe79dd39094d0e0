package org.riyadhtimeline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.read.SeedReader;
import org.riyadhtimeline.render.FactsJson;

/**
 * The facts of each seed are those of its golden file. After a change of the rules run {@code mvn
 * test -Dtest=GoldenFactsTest -Dgolden.update=true} and read the difference.
 */
final class GoldenFactsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/seeds");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theFactsOfTheSeedsAreTheGoldenOnes() throws IOException {
    boolean update = Boolean.getBoolean("golden.update");
    TreeSet<String> names = new TreeSet<>();
    for (Article article : SeedReader.read(BuiltSite.SEEDS).articles()) {
      Path golden = GOLDEN.resolve(article.id() + ".json");
      names.add(article.id() + ".json");
      String facts = facts(article);
      if (update) {
        Files.createDirectories(GOLDEN);
        Files.writeString(golden, facts);
      }
      assertThat(golden).exists();
      assertThat(facts).as(golden.toString()).isEqualTo(Files.readString(golden));
    }
    assertThat(goldenFiles()).as("golden files without a seed are to be removed").isEqualTo(names);
  }

  /** As {@code extract} writes them, in lines, without the article's own text. */
  private static String facts(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FactsJson.write(Extractor.extract(article), out);
    ObjectNode facts = (ObjectNode) JSON.readTree(out.toByteArray());
    ((ObjectNode) facts.path("article")).remove("text");
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(facts).replace("\r\n", "\n")
        + "\n";
  }

  private static TreeSet<String> goldenFiles() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      files.forEach(f -> names.add(f.getFileName().toString()));
    }
    return names;
  }
}
