package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it is shown. */
class ReadmeTest {

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path temp;

  private record Block(String language, String text) {}

  private static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  private static String only(String language, String with) throws IOException {
    return blocks().stream()
        .filter(block -> block.language().equals(language) && block.text().contains(with))
        .map(Block::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyCommandIsOneTheProgramUnderstands() throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, Terminal.NONE);
    List<String> commands =
        blocks().stream()
            .flatMap(block -> block.text().lines())
            .filter(line -> line.startsWith("riyadh-timeline "))
            .toList();
    assertThat(commands).hasSizeGreaterThan(3);
    for (String command : commands) {
      String[] words = command.replaceFirst(" +#.*", "").split(" +");
      assertThatCode(
              () ->
                  CommandLines.of(console, InputStream.nullInputStream())
                      .parseArgs(Arrays.copyOfRange(words, 1, words.length)))
          .as(command)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void everyDecisionShownMatchesTheArticles() throws IOException {
    Project project = Project.ofSeeds(temp);
    project.write("seeds/coverage.yaml", only("yaml", "decisions:"));

    Project.Result result = project.build();

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }

  @Test
  void theArticleShownIsReadWithItsData() throws IOException {
    Project project = new Project(temp);
    project.write("seeds/istanbul.txt", only("", "title: Teams meet"));

    Project.Result result = project.build();

    assertThat(result.err()).isEmpty();
    assertThat(project.siteFiles().get("data/articles.json"))
        .contains(
            "\"headline\":\"Teams meet again in Istanbul\"",
            "\"publisher\":\"The Example Post\"",
            "\"authors\":[\"Jane Roe\"]",
            "\"published\":\"2025-02-27\"",
            "\"url\":\"https://post.example/istanbul\"");
  }

  @Test
  void addSaysOfTheArticleShownWhatIsShown() throws IOException {
    Project project = Project.ofSeeds(temp);
    project.build();
    Path article = temp.resolve("desk/istanbul.txt");
    project.write("desk/istanbul.txt", only("", "title: Teams meet"));

    Project.Result result = project.run(project.withFolders("add", article.toString()));

    assertThat(withoutCounts(result.out()))
        .isEqualTo(withoutCounts(only("", "Added seeds/istanbul.txt.")));
  }

  /** What the articles that come with the program hold is other tests' matter. */
  private static String withoutCounts(String summary) {
    return Pattern.compile("^(\\d+ articles, |Since the last build).*", Pattern.MULTILINE)
        .matcher(summary)
        .replaceAll(line -> line.group().replaceAll("\\d+", "N"));
  }

  @Test
  void theArticlesOfAnEngineAreExtractedAndBuilt() throws IOException {
    Matcher line =
        Pattern.compile("# (\\{\"id\".*})").matcher(Files.readString(Path.of("README.md")));
    assertThat(line.find()).isTrue();
    Project project = new Project(temp);

    Project.Result facts = project.runWithInput(line.group(1) + "\n", "extract", "--stdin");
    assertThat(facts.code()).as(facts.err()).isZero();
    project.write("facts/part-1", facts.out().strip());
    Project.Result built = project.build("--facts", temp.resolve("facts").toString());

    assertThat(built.err()).isEmpty();
    assertThat(built.out()).startsWith("1 article, ");
  }

  @Test
  void everyEntryOfCoverageYamlIsListed() throws IOException {
    Project project = Project.ofSeeds(temp);
    project.write("seeds/coverage.yaml", "decisions:", "  - zebra: A");
    String kinds =
        project.build().err().lines().filter(line -> line.contains("keys known")).findFirst().get();

    for (String kind : kinds.replaceFirst(".* are ", "").split(", ")) {
      assertThat(Files.readString(Path.of("README.md")))
          .containsPattern("\n\\|[^|]*`" + kind + "`");
    }
  }

  @Test
  void anArticleCanBeTakenOutAgain() throws IOException {
    Project project = Project.ofSeeds(temp);
    project.build();
    Map<String, String> before = project.siteFiles();
    project.write("seeds/istanbul.txt", only("", "title: Teams meet"));
    project.build();
    Files.delete(project.seeds().resolve("istanbul.txt"));

    project.build();

    assertThat(project.siteFiles()).isEqualTo(before);
  }

  @Test
  void theThemeShownChangesWordsAndStyles() throws IOException {
    String shown = only("", "mytheme/");
    Matcher words = Pattern.compile("mytheme/(strings.properties) +(.*)").matcher(shown);
    Matcher link = Pattern.compile("mytheme/(assets/site.css) .*(--link: #\\w+)").matcher(shown);
    assertThat(words.find() && link.find()).isTrue();
    Project project = Project.ofSeeds(temp);
    String css = Files.readString(Path.of("templates").resolve(link.group(1)));
    project.write("templates/" + words.group(1), words.group(2));
    project.write("templates/" + link.group(1), css.replaceFirst("--link: #\\w+", link.group(2)));

    assertThat(project.build().err()).isEmpty();
    assertThat(project.siteFiles().get("index.html")).contains(">Chronology<");
    assertThat(project.siteFiles().get("assets/site.css")).contains(link.group(2));
  }

  @Test
  void thePictureIsThere() throws IOException {
    Matcher picture =
        Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)").matcher(Files.readString(Path.of("README.md")));
    assertThat(picture.find()).isTrue();
    assertThat(Path.of(picture.group(1))).exists();
  }

  @Test
  void everyLibraryInsideIsListedWithItsLicence() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
    Matcher dependency =
        Pattern.compile(
                "<dependency>(?:\\s*<!--.*?-->)?\\s*<groupId>[^<]+</groupId>\\s*"
                    + "<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
                Pattern.DOTALL)
            .matcher(own);
    String readme = Files.readString(Path.of("README.md"));
    List<String> libraries = new ArrayList<>();
    while (dependency.find()) {
      if (!dependency.group(2).contains("<scope>test</scope>")) {
        libraries.add(dependency.group(1));
      }
    }
    assertThat(libraries).contains("jsoup", "snakeyaml").hasSizeGreaterThan(6);
    for (String library : libraries) {
      assertThat(readme)
          .containsPattern("\\n\\|[^|]*\\b" + library + "\\b[^|]*\\|[^|]+\\| (MIT|Apache 2.0) \\|");
    }
  }
}
