package org.riyadhtimeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.read.BoundedLines;

class MainTest {

  @TempDir Path temp;

  private Project project;

  @BeforeEach
  void aProject() throws IOException {
    project = new Project(temp);
    project.write("seeds/harbour.txt", " date 2024-03-05 The ferry sailed on Monday, they said.");
  }

  @Test
  void endsABuildWithASummary() {
    Project.Result result = project.build();

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out().lines())
        .anyMatch(line -> line.matches("1 article, \\d+ p\\w+, \\d+ quotations?, \\d+ events?"))
        .anyMatch(line -> line.startsWith("Nothing is unresolved") || line.startsWith("Unresolved"))
        .contains("Open site-out/index.html in a browser.");
  }

  @Test
  void saysNothingWhenQuiet() {
    assertThat(project.build("--quiet")).isEqualTo(new Project.Result(0, "", ""));
  }

  @Test
  void tellsInALineThatTheMemoryIsTooSmall() {
    PrintStream full =
        new PrintStream(OutputStream.nullOutputStream()) {
          @Override
          public void println(String line) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(full, new PrintStream(err, true, UTF_8), Terminal.NONE);

    int code = new Main(InputStream.nullInputStream(), console).run(project.withFolders("build"));

    assertThat(code).isEqualTo(Main.PROBLEM);
    assertThat(err.toString(UTF_8))
        .startsWith("riyadh-timeline: out of memory")
        .contains("hint: give it more: java -Xmx4g");
  }

  @Test
  void buildsWhenGivenOptionsAlone() {
    Project.Result result =
        project.run(
            "--seeds", project.seeds().toString(), "--output", temp.resolve("public").toString());

    assertThat(result.code()).isZero();
    assertThat(temp.resolve("public/index.html")).exists();
  }

  @Test
  void printsFactsAsALineOfJsonForEachArticle() throws IOException {
    project.write("seeds/other.txt", " date 2024-03-06 The ferry came back.");

    Project.Result result =
        project.run(
            "extract",
            project.seeds().resolve("harbour.txt").toString(),
            project.seeds().resolve("other.txt").toString());

    assertThat(result.code()).isZero();
    assertThat(result.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"article\":{\"id\":\"") && line.endsWith("}"));
  }

  @Test
  void writesFactsToAFolder() {
    Path facts = temp.resolve("facts");

    Project.Result result =
        project.run(
            "extract",
            "--output",
            facts.toString(),
            project.seeds().resolve("harbour.txt").toString());

    assertThat(result).isEqualTo(new Project.Result(0, "", ""));
    assertThat(facts.resolve("harbour.json")).exists();
  }

  @Test
  void saysThatFactsCannotBeWrittenWhereTheyAreToGo() throws IOException {
    Path file = Files.writeString(temp.resolve("facts"), "mine");
    String article = project.seeds().resolve("harbour.txt").toString();

    Project.Result result = project.run("extract", "--output", file.toString(), article);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("extract: stopped: ")
        .contains("facts\n  hint: see that you");
    assertThat(file).hasContent("mine");
  }

  @Test
  void failsWhereStandardOutputTakesNoMore() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(full), new PrintStream(err, true, UTF_8), Terminal.NONE);

    int code =
        new Main(InputStream.nullInputStream(), console)
            .run("extract", project.seeds().resolve("harbour.txt").toString());

    assertThat(code).isEqualTo(Main.PROBLEM);
    assertThat(err.toString(UTF_8)).startsWith("extract: stopped: standard output takes no more\n");
  }

  @Test
  void extractsTheOthersWhereAFileIsMissing() {
    Project.Result result =
        project.run(
            "extract",
            temp.resolve("nothing.txt").toString(),
            project.seeds().resolve("harbour.txt").toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).isEqualTo("nothing.txt: no such file\n  hint: check the name\n");
    assertThat(result.out()).contains("\"harbour\"");
  }

  @Test
  void explainsWhatTheRulesDid() throws IOException {
    Project.Result result =
        project.run("extract", "--explain", project.seeds().resolve("harbour.txt").toString());

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("harbour.txt:").contains("“Monday”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "extract", "add", "serve", "check"})
  void helpsWithEachCommandAndGivesExamples(String command) {
    Project.Result result = project.run(command, "--help");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Usage: riyadh-timeline " + command)
        .contains("Examples:\n  riyadh-timeline " + command);
    assertThat(project.run("--help").out()).containsPattern("\n  " + command + " +[A-Z]");
  }

  @Test
  void tellsItsVersion() {
    assertThat(project.run("--version").out()).startsWith("riyadh-timeline ");
  }

  @ParameterizedTest
  @CsvSource({
    "build, --outptu=x, --output",
    "build, --vrebose, --verbose",
    "build, --sed, --seeds",
    "serve, --prot=9, --port",
    "check, --reprot, --report",
  })
  void suggestsTheRightOption(String command, String wrong, String right) {
    Project.Result result = project.run(command, wrong);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "riyadh-timeline %s: Unknown option: '%s'%n  hint: did you mean %s?%n"
                .formatted(command, wrong, right));
  }

  @Test
  void suggestsNoOptionWhereNoneIsAlike() {
    assertThat(project.run("build", "--zzz").err())
        .isEqualTo(
            "riyadh-timeline build: Unknown option: '--zzz'\n"
                + "  hint: riyadh-timeline build --help\n");
  }

  @Test
  void suggestsTheRightCommand() {
    Project.Result result = project.run("biuld");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("'biuld'").contains("  hint: did you mean build?\n");
  }

  @Test
  void asksForTheFileThatIsMissing() {
    Project.Result result = project.run("extract");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "riyadh-timeline extract: Missing required parameter: 'FILE'\n"
                + "  hint: riyadh-timeline extract --help\n");
  }

  @Test
  void completesCommandsInAShell() {
    assertThat(project.run("generate-completion").out())
        .contains("Bash Completion")
        .contains("--seeds");
  }

  @Test
  void doesNotLetAFileNameSteerTheTerminal() throws IOException {
    Files.write(project.seeds().resolve("a\u001b[31mb.txt"), new byte[0]);

    assertThat(project.build().err()).contains("a?[31mb.txt").doesNotContain("\u001b");
    Files.delete(project.seeds().resolve("a\u001b[31mb.txt"));
    project.write("seeds/\u001b[31mred.txt", " date 2024-03-06 The ferry came back.");
    assertThat(project.build().out()).contains("+ article ?[31mred.txt").doesNotContain("\u001b");
  }

  @Test
  void saysWhatChangedSinceTheLastBuild() throws IOException {
    project.build();
    project.write("seeds/other.txt", " date 2024-03-06 The ferry came back.");

    Project.Result added = project.build();
    Files.delete(project.seeds().resolve("other.txt"));
    Project.Result gone = project.build();
    Project.Result same = project.build();

    assertThat(added.out())
        .containsPattern(
            "\nSince the last build \\(\\d+ files: \\d+ new, \\d+ changed, 0 removed\\):\n")
        .contains("\n  + article other.txt");
    assertThat(gone.out()).contains("\n  - article other.txt");
    assertThat(same.out()).contains("\nNothing changed since the last build.\n");
  }

  @Test
  void saysWhatIsNewlyUnresolvedAndWhatToDo() throws IOException {
    project.build();
    project.write("seeds/other.txt", "The ferry came back, the harbour master was glad to say.");

    assertThat(project.build().out())
        .contains(
            """

            Newly unresolved (copy the right line to decisions: in coverage.yaml):
              seeds/other.txt:1:1: the article has no date, so that words like “on Tuesday” stay unresolved
                - {article: "other", published: YYYY-MM-DD}
            Open site-out/index.html in a browser.
            """);
    assertThat(project.build().out()).doesNotContain("Newly unresolved");
  }

  @Test
  void showsOfManyNewDoubtsTheFirstAndCountsTheRest() throws IOException {
    project.build();
    for (int i = 0; i < 8; i++) {
      project.write("seeds/more-" + i + ".txt", "The ferry came back.");
    }

    assertThat(project.build().out())
        .contains("more-4.txt:1:1: ", "\n  and 3 more (riyadh-timeline check lists all)\n")
        .doesNotContain("more-5.txt:1:1: ");
  }

  @Test
  void tellsScriptsWhatIsNewlyUnresolvedAndWhatDecidesIt() throws IOException {
    project.build();
    project.write("seeds/other.txt", "The ferry came back, the harbour master was glad to say.");

    JsonNode json = new ObjectMapper().readTree(project.build("--json").out());

    JsonNode open = json.path("newlyUnresolved");
    assertThat(open).hasSize(1);
    assertThat(open.path(0).path("path").asText()).endsWith("seeds/other.txt");
    assertThat(open.path(0).path("line").asInt()).isEqualTo(1);
    assertThat(open.path(0).path("decisions").path(0).asText())
        .isEqualTo("{article: \"other\", published: YYYY-MM-DD}");
  }

  @Test
  void printsTheSummaryAsJsonForScripts() throws IOException {
    project.build();
    project.write("seeds/other.txt", " date 2024-03-06 The ferry came back.");

    Project.Result result = project.build("--json");

    assertThat(result.err()).isEmpty();
    JsonNode json = new ObjectMapper().readTree(result.out());
    assertThat(json.path("built").asBoolean()).isTrue();
    assertThat(json.path("site").asText()).isEqualTo("site-out/index.html");
    assertThat(json.path("counts").path("articles").asInt()).isEqualTo(2);
    assertThat(json.path("changes").path(0).path("change").asText()).isEqualTo("added");
    assertThat(json.path("changes").path(0).path("fact").asText()).isEqualTo("article");
    assertThat(json.path("changes").path(0).path("id").asText()).isEqualTo("other");
    assertThat(json.path("unresolved").has("quotesWithoutSpeaker")).isTrue();
  }

  @Test
  void printsWhatWentWrongAsJsonToo() throws IOException {
    Files.delete(project.seeds().resolve("harbour.txt"));

    Project.Result result = project.build("--json");

    assertThat(result.code()).isEqualTo(1);
    JsonNode json = new ObjectMapper().readTree(result.out());
    assertThat(json.path("built").asBoolean(true)).isFalse();
    assertThat(json.path("problems").path(0).path("message").asText()).isEqualTo("no articles");
  }

  @Test
  void listsEveryChangeAndTheTimesWhenVerbose() throws IOException {
    project.build();
    for (int i = 10; i < 30; i++) {
      project.write("seeds/more-" + i + ".txt", " date 2024-03-06 The ferry came back.");
    }

    assertThat(project.build().out()).contains("\n  and 8 more (--verbose lists all)\n");
    project.write("seeds/last.txt", " date 2024-03-06 The ferry came back.");
    assertThat(project.build("--verbose").out())
        .contains("+ article last.txt")
        .containsPattern("\nread \\d+ ms, extract \\d+ ms, merge \\d+ ms, ");
  }

  @Test
  void failsOnAWarningWhenStrict() throws IOException {
    Path elsewhere = Files.writeString(temp.resolve("elsewhere.txt"), "An article.");
    Files.createSymbolicLink(project.seeds().resolve("link.txt"), elsewhere);

    assertThat(project.build().code()).isZero();
    assertThat(project.build("--strict").code()).isEqualTo(1);
  }

  @Test
  void doesNotTakeQuietAndJsonTogether() {
    Project.Result result = project.build("--quiet", "--json");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--quiet, --json are mutually exclusive");
  }

  @Test
  void saysThatALineOfStandardInputIsTooLong() {
    Project.Result result =
        project.runWithInput("x".repeat(BoundedLines.LONGEST + 1) + "\n", "extract", "--stdin");

    assertThat(result)
        .isEqualTo(
            new Project.Result(
                1,
                "",
                "standard input:1: is longer than 50 million characters\n"
                    + "  hint: leave it out\n"));
  }

  @Test
  void extractsFromLinesOfJson() throws IOException {
    Project.Result result =
        project.runWithInput(
            """
            {"id": "one", "text": "The ferry sailed on Monday.", "published": "2024-03-05"}

            {"id": "two", "text": "The ferry came back on March 8, 2024."}
            {"id": "../three", "text": "The ferry came back."}
            {"id": "four", "text": ""}
            {"id": "five", "text": "The ferry came back.", "published": "soon"}
            no json
            """,
            "extract",
            "--stdin");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out().lines()).hasSize(2);
    JsonNode one = new ObjectMapper().readTree(result.out().lines().findFirst().orElseThrow());
    assertThat(one.path("article").path("id").asText()).isEqualTo("one");
    assertThat(one.path("article").path("published").asText()).isEqualTo("2024-03-05");
    assertThat(one.path("article").path("publishedFrom").asText()).isEqualTo("metadata");
    assertThat(one.path("dates").path(0).path("value").asText()).isEqualTo("2024-03-04");
    assertThat(result.err())
        .contains(
            "standard input:4: has no id of letters and digits, or no text\n  hint: {\"id\": ",
            "standard input:5:",
            "standard input:6: “published” is no day\n",
            "standard input:7: is not JSON\n");
  }
}
