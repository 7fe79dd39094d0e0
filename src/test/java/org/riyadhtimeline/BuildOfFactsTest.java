package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.corpus.Corpus;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.read.FactsReader;
import org.riyadhtimeline.read.SeedReader;
import org.riyadhtimeline.render.FactsJson;

/** Facts that were extracted elsewhere make the same site as the articles. */
class BuildOfFactsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  @Test
  void makesTheSameBytesOfTheSeeds() throws IOException {
    Project project = Project.ofSeeds(temp);
    extractInto(project, "facts", seeds(project));

    assertThat(project.build().code()).isZero();

    assertThat(ofFacts(project)).isEqualTo(project.siteFiles());
  }

  @Test
  void makesTheSameBytesOfAHundredArticlesExtractedInParts() throws IOException {
    Project project = new Project(temp);
    new Corpus(11).write(100, project.seeds());
    project.write("seeds/plain.txt", "The ferry sailed on Monday, Anna Berg said.");
    project.write("seeds/sources.tsv", "plain.txt\thttps://post.example/ferry");
    project.write(
        "seeds/coverage.yaml",
        "title: Ferries",
        "decisions:",
        "  - article: plain",
        "    published: 2001-01-20");
    List<String> all = seeds(project);
    extractInto(project, "facts/part-00000", all.subList(60, all.size()));
    extractInto(project, "facts/part-00001", all.subList(0, 60));
    project.write("facts/_SUCCESS", "no facts");
    project.write("facts/.part-00000.crc", "no facts");

    assertThat(project.build().code()).isZero();

    assertThat(ofFacts(project)).isEqualTo(project.siteFiles());
  }

  @Test
  void makesTheSameBytesOfArticlesThatCameAsLines() throws IOException {
    Project project = new Project(temp);
    Corpus corpus = new Corpus(12);
    corpus.write(30, project.seeds());
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      Corpus.File file = corpus.article(i);
      ObjectNode line = JSON.createObjectNode();
      line.put("id", file.name().replace(".txt", "")).put("text", file.text());
      lines.append(line).append('\n');
    }
    Project.Result extracted = project.runWithInput(lines.toString(), "extract", "--stdin");
    project.write("facts/lines", extracted.out());

    assertThat(project.build().code()).isZero();

    assertThat(ofFacts(project)).isEqualTo(project.siteFiles());
  }

  @Test
  void readsBackTheRecordsThatWereExtracted() throws IOException {
    List<ArticleFacts> facts = new ArrayList<>();
    for (String folder : List.of("learn", "held")) {
      Path articles = Path.of("src/test/resources/accuracy", folder);
      SeedReader.read(articles).articles().forEach(a -> facts.add(Extractor.extract(a)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (ArticleFacts one : facts) {
      FactsJson.write(one, out);
      out.write('\n');
    }
    Files.write(temp.resolve("facts.jsonl"), out.toByteArray());

    FactsReader.Facts read = FactsReader.read(temp);

    assertThat(read.problems()).isEmpty();
    assertThat(read.facts()).hasSize(14).containsExactlyInAnyOrderElementsOf(facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ^.*$                        | {"article":                | is not JSON
          ^.*$                        | 7                          | has no “id”
          "file":"ferry.txt"          | "file":"../other.txt"      | “id” is not the name of “file”
          "language":"en"             | "language":null            | “language” is no text
          "end":[0-9]+                | "end":90000                | “start” or “end” is no place in
          "kind":"full"               | "kind":"loud"              | “kind” cannot be “loud”
          "article":"ferry"           | "article":"boat"           | a fact names another article
          "text":"Monday"             | "text":"Sunday"            | “text” of a fact is not what
          "published":"2024-03-05"    | "published":"some day"     | a date is none
          "dates":                    | "days":                    | has no “dates”
          """)
  void tellsWhatIsWrongWithALine(String part, String instead, String message) throws IOException {
    Project project = new Project(temp);
    project.write(
        "seeds/ferry.txt",
        " date 2024-03-05 The ferry sailed on Monday. “It was a calm day,” Anna Berg said.");
    extractInto(project, "facts/good.jsonl", seeds(project));
    String good = Files.readString(temp.resolve("facts/good.jsonl")).strip();
    String bad = good.replaceFirst(part, instead);
    assertThat(bad).isNotEqualTo(good);
    project.write("facts/bad.jsonl", "", bad);
    Project.Result result = project.build("--facts", temp.resolve("facts").toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("facts/bad.jsonl:2: " + message)
        .endsWith("  hint: make the line anew with extract, or leave it out\n");
    assertThat(project.siteFiles()).containsKey("articles/ferry.html");
  }

  @Test
  void tellsOfAnArticleThatIsThereTwice() throws IOException {
    Project project = Project.ofSeeds(temp);
    extractInto(project, "facts/one", seeds(project));
    extractInto(project, "facts/two", seeds(project).subList(0, 1));

    Project.Result result = project.build("--facts", temp.resolve("facts").toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("facts/two:1: has the article of ");
  }

  @Test
  void asksForFactsWhereThereAreNone() throws IOException {
    Project project = Project.ofSeeds(temp);
    Files.createDirectories(temp.resolve("facts"));

    assertThat(project.build("--facts", temp.resolve("facts").toString()))
        .isEqualTo(
            new Project.Result(
                1, "", "facts: no facts\n  hint: put what extract printed into it\n"));
    assertThat(project.build("--facts", temp.resolve("nowhere").toString()).err())
        .startsWith("nowhere: is no folder of facts\n");
    project.write("facts/plain", "\0");
    Files.write(temp.resolve("facts/plain"), new byte[] {(byte) 0xff, '\n'});
    assertThat(project.build("--facts", temp.resolve("facts").toString()).err())
        .startsWith("facts/plain:1: is not UTF-8\n");
  }

  private static List<String> seeds(Project project) throws IOException {
    try (Stream<Path> files = Files.list(project.seeds())) {
      return files.map(Path::toString).filter(name -> name.endsWith(".txt")).sorted().toList();
    }
  }

  /** Into a file, or, if a folder of its name is asked for, into a file for each article. */
  private static void extractInto(Project project, String target, List<String> files)
      throws IOException {
    List<String> args = new ArrayList<>(List.of("extract"));
    if (target.contains("/")) {
      args.addAll(files);
      project.write(target, project.run(args.toArray(String[]::new)).out());
    } else {
      args.addAll(List.of("--output", project.root().resolve(target).toString()));
      args.addAll(files);
      assertThat(project.run(args.toArray(String[]::new)).code()).isZero();
    }
  }

  /** The site of the facts, built into a folder of its own. */
  private static Object ofFacts(Project project) throws IOException {
    Project other = new Project(project.root().resolve("other"));
    Project.Result result =
        other.run(
            "build",
            "--facts",
            project.root().resolve("facts").toString(),
            "--seeds",
            project.seeds().toString(),
            "--output",
            other.site().toString());
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return other.siteFiles();
  }
}
