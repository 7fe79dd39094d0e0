package org.riyadhtimeline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.SiteInfo.ArticleText;

class CoverageFileTest {

  @TempDir Path temp;

  private Path file() {
    return temp.resolve("coverage.yaml");
  }

  private CoverageFile read(String... lines) throws IOException {
    Files.writeString(file(), String.join("\n", lines));
    return CoverageFile.read(file());
  }

  /** Messages with their hints, without the folder. */
  private List<String> told(List<Problem> problems) {
    return problems.stream()
        .map(p -> (p + (p.hint() == null ? "" : " | " + p.hint())).replace(temp + "/", ""))
        .toList();
  }

  private List<String> refusal(String... lines) throws IOException {
    Files.writeString(file(), String.join("\n", lines));
    return refusal();
  }

  private List<String> refusal() {
    return told(
        catchThrowableOfType(ProblemException.class, () -> CoverageFile.read(file())).problems());
  }

  @Test
  void readsWhatTheEditorSaysOfTheSite() throws IOException {
    CoverageFile file =
        read(
            "# our coverage",
            "title: The harbour talks",
            "description: >",
            "  Two lines",
            "  of text.",
            "baseUrl: https://talks.example/site",
            "articleText: quotes");

    assertThat(file.problems()).isEmpty();
    assertThat(file.site())
        .isEqualTo(
            new SiteInfo(
                "The harbour talks",
                "Two lines of text.",
                "https://talks.example/site/",
                ArticleText.QUOTES));
  }

  @Test
  void hasDefaultsForAFileThatIsNotThereOrEmpty() throws IOException {
    SiteInfo site = CoverageFile.read(file()).site();

    assertThat(site).isEqualTo(new SiteInfo("Timeline", "", null, ArticleText.SENTENCES));
    assertThat(read("").site()).isEqualTo(site);
    assertThat(read("# nothing yet", "---", "").site()).isEqualTo(site);
  }

  @Test
  void takesNumbersAndDatesAsTheyAreWritten() throws IOException {
    assertThat(read("title: 2025-02-18").site().title()).isEqualTo("2025-02-18");
    assertThat(read("title: 007").site().title()).isEqualTo("007");
  }

  @Test
  void tellsOfAnUnknownKeyWithTheNearestKnownOneAndReadsTheRest() throws IOException {
    CoverageFile file = read("tilte: The harbour talks", "description: Text");

    assertThat(told(file.problems()))
        .containsExactly("coverage.yaml:1:1: unknown key “tilte” | did you mean “title”?");
    assertThat(file.site().description()).isEqualTo("Text");
  }

  @Test
  void listsTheKnownKeysWhereNoneIsNear() throws IOException {
    assertThat(told(read("title: A", "zebra: B").problems()))
        .singleElement()
        .asString()
        .startsWith("coverage.yaml:2:1: unknown key “zebra” | the keys known here are title, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "baseUrl: ftp://x.example/ | coverage.yaml:1:10: “baseUrl” is to be an address that begins with https:// or http://, not “ftp://x.example/”",
        "baseUrl: javascript:alert(1) | coverage.yaml:1:10: “baseUrl” is to be an address that begins with https:// or http://, not “javascript:alert(1)”",
        "baseUrl: 'https://a b' | coverage.yaml:1:10: “baseUrl” is to be an address that begins with https:// or http://, not “https://a b”",
        "articleText: some | coverage.yaml:1:14: “articleText” is to be full, sentences or quotes, not “some”",
        "title: [a, b] | coverage.yaml:1:8: “title” is to be a text",
        "title: ' ' | coverage.yaml:1:8: “title” is to be a text",
      })
  void tellsOfAValueThatCannotBe(String line, String message) throws IOException {
    assertThat(told(read(line).problems())).containsExactly(message);
  }

  @Test
  void saysThatKeysAreExpected() throws IOException {
    assertThat(told(read("- title", "- other").problems()))
        .containsExactly(
            "coverage.yaml:1:1: a list stands where keys are expected"
                + " | write a key, a colon and a value: “title: …”");
    assertThat(told(read("just words").problems()))
        .singleElement()
        .asString()
        .startsWith("coverage.yaml:1:1: a text stands where keys are expected");
  }

  @Test
  void saysWhereItIsNoYaml() throws IOException {
    assertThat(refusal("title: The talks: day one"))
        .singleElement()
        .asString()
        .startsWith("coverage.yaml:1:17: not YAML: mapping values are not allowed here | ");
    assertThat(refusal("title: A", "\tdescription: B"))
        .singleElement()
        .asString()
        .startsWith("coverage.yaml:2:1: not YAML: ");
    assertThat(refusal("title: \"open")).singleElement().asString().contains(": not YAML: ");
  }

  @Test
  void refusesAKeyThatStandsTwice() throws IOException {
    assertThat(refusal("title: A", "title: B"))
        .containsExactly(
            "coverage.yaml:2:1: “title” stands here a second time | join the two, or remove one");
  }

  @Test
  void refusesAnchorsAndAliasesAndSoAlsoBombsOfThem() throws IOException {
    assertThat(refusal("title: &a x", "description: *a"))
        .singleElement()
        .asString()
        .startsWith("coverage.yaml:1:8: anchors and aliases (&name, *name) are not allowed | ");
    assertThat(refusal("description: *a"))
        .singleElement()
        .asString()
        .startsWith("coverage.yaml:1:14: anchors and aliases");
  }

  @Test
  void refusesTags() throws IOException {
    assertThat(refusal("title: !!javax.script.ScriptEngineManager [x]"))
        .singleElement()
        .asString()
        .startsWith("coverage.yaml:1:8: tags (!name) are not allowed | ");
  }

  @Test
  void refusesDeepNesting() throws IOException {
    assertThat(refusal("title: " + "[".repeat(100_000)))
        .containsExactly("coverage.yaml:1:19: nested too deeply");
  }

  @Test
  void refusesAKeyThatIsNoText() throws IOException {
    assertThat(refusal("[a, b]: c")).containsExactly("coverage.yaml:1:1: a key has to be a text");
  }

  @Test
  void refusesASecondDocument() throws IOException {
    assertThat(refusal("title: A", "---", "title: B"))
        .containsExactly("coverage.yaml:2:1: a second document begins | remove the line “---”");
  }

  @Test
  void refusesControlCharacters() throws IOException {
    assertThat(refusal("title: a\u0000b"))
        .containsExactly(
            "coverage.yaml: holds a character that YAML does not allow (U+0000) | remove it");
  }

  @Test
  void refusesBytesThatAreNoUtf8() throws IOException {
    Files.write(file(), "title: A\ndescription: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refusal()).singleElement().asString().startsWith("coverage.yaml:2:");
  }

  @Test
  void refusesAFileOfOverAMegabyte() throws IOException {
    Files.writeString(file(), "title: A\n" + "#".repeat(1_000_000));

    assertThat(refusal())
        .containsExactly(
            "coverage.yaml: is larger than 1 MB | keep articles in files of their own");
  }
}
