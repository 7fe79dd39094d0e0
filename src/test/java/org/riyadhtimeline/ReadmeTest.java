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
    project.write("seeds/talks.txt", only("", "title: Talks begin"));

    Project.Result result = project.build();

    assertThat(result.err()).isEmpty();
    assertThat(project.siteFiles().get("data/articles.json"))
        .contains(
            "\"headline\":\"Talks begin in Riyadh\"",
            "\"publisher\":\"The Example Post\"",
            "\"authors\":[\"Jane Roe\"]",
            "\"published\":\"2025-02-18\"",
            "\"url\":\"https://post.example/talks\"");
  }

  @Test
  void theThemeShownChangesWordsAndStyles() throws IOException {
    String shown = only("", "mytheme/");
    assertThat(shown).contains("timeline=Chronology").contains("--link: #a8322a");
    Project project = Project.ofSeeds(temp);
    project.write("templates/strings.properties", "timeline=Chronology");
    project.write("templates/assets/site.css", ":root { --link: #a8322a }");

    assertThat(project.build().err()).isEmpty();
    assertThat(project.siteFiles().get("index.html")).contains(">Chronology<");
    assertThat(project.siteFiles().get("assets/site.css")).contains("--link: #a8322a");
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
