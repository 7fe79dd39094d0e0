package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void extractsTheOthersWhereAFileIsMissing() {
    Project.Result result =
        project.run(
            "extract",
            temp.resolve("nothing.txt").toString(),
            project.seeds().resolve("harbour.txt").toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).isEqualTo("nothing.txt: no such file\n");
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
  @ValueSource(strings = {"build", "extract", "serve"})
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

  @Test
  void suggestsTheRightOption() {
    Project.Result result = project.run("build", "--outptu=x");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "riyadh-timeline build: Unknown option: '--outptu=x'\n"
                + "Possible solutions: --output\n");
  }

  @Test
  void suggestsTheRightCommand() {
    Project.Result result = project.run("biuld");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("'biuld'").contains("Did you mean: riyadh-timeline build");
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
  }
}
