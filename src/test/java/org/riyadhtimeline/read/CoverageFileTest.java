package org.riyadhtimeline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.EventDate;
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
        "baseUrl: ftp://x.example/ | coverage.yaml:1:10: “ftp://x.example/” is no value for “baseUrl” ¦ write an address that begins with https:// or http://",
        "baseUrl: javascript:alert(1) | coverage.yaml:1:10: “javascript:alert(1)” is no value for “baseUrl” ¦ write an address that begins with https:// or http://",
        "baseUrl: 'https://a b' | coverage.yaml:1:10: “https://a b” is no value for “baseUrl” ¦ write an address that begins with https:// or http://",
        "articleText: some | coverage.yaml:1:14: “some” is no value for “articleText” ¦ write full, sentences or quotes",
        "title: [a, b] | coverage.yaml:1:8: “title” is to be a text ¦ title: some words",
        "title: ' ' | coverage.yaml:1:8: “title” is to be a text ¦ title: some words",
      })
  void tellsOfAValueThatCannotBe(String line, String message) throws IOException {
    assertThat(told(read(line).problems())).containsExactly(message.replace('¦', '|'));
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
        .containsExactly(
            "coverage.yaml:1:19: nested too deeply"
                + " | coverage.yaml needs lists of keys and texts alone");
  }

  @Test
  void refusesAKeyThatIsNoText() throws IOException {
    assertThat(refusal("[a, b]: c"))
        .containsExactly(
            "coverage.yaml:1:1: a key has to be a text | write one word before the colon");
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
  void refusesALinkOutOfItsFolder() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "title: secret");
    Path link = Files.createDirectory(temp.resolve("seeds")).resolve("coverage.yaml");
    Files.createSymbolicLink(link, secret);

    assertThatThrownBy(() -> CoverageFile.read(link))
        .isInstanceOf(ProblemException.class)
        .hasMessageEndingWith("coverage.yaml: is a link out of the folder, not followed");
  }

  @Test
  void refusesAFileOfOverAMegabyte() throws IOException {
    Files.writeString(file(), "title: A\n" + "#".repeat(1_000_000));

    assertThat(refusal())
        .containsExactly(
            "coverage.yaml: is larger than 1 MB | keep articles in files of their own");
  }

  @Test
  void readsTheDecisionsWithTheirLines() throws IOException {
    CoverageFile file =
        read(
            "decisions:",
            "  - article: harbour-1",
            "    published: 2024-03-05",
            "    publisher: The Harbour Post",
            "  - person: Jon Doe",
            "    name: John Doe",
            "    side: Norway",
            "    atTheTable: yes",
            "  - samePerson: [Jon Doe, John Doe]",
            "  - {differentPeople: [Ann Roe, Anna Roe]}",
            "  - quote: we will see",
            "    speaker: Ann Roe",
            "  - quote: 'words: with a colon'",
            "    article: harbour-2",
            "    speaker: none",
            "  - event: the ferry sailed",
            "    date: 2024-03~",
            "    title: The ferry sails",
            "  - sameEvent:",
            "      - the ferry sailed",
            "      - the departure of the ferry",
            "  - leaveOut: the weather was fine",
            "  - pin: the ferry sailed",
            "    article: harbour-1");

    assertThat(told(file.problems())).isEmpty();
    assertThat(file.decisions().path()).isEqualTo(file().toString());
    assertThat(file.decisions().all())
        .containsExactly(
            new Decisions.OfArticle(
                2, "harbour-1", LocalDate.of(2024, 3, 5), "The Harbour Post", null),
            new Decisions.OfPerson(5, "Jon Doe", null, "John Doe", null, "Norway", true),
            new Decisions.SamePerson(9, List.of("Jon Doe", "John Doe")),
            new Decisions.DifferentPeople(10, List.of("Ann Roe", "Anna Roe")),
            new Decisions.OfQuote(11, "we will see", null, "Ann Roe"),
            new Decisions.OfQuote(13, "words: with a colon", "harbour-2", null),
            new Decisions.OfEvent(
                16, "the ferry sailed", null, EventDate.parse("2024-03~"), "The ferry sails"),
            new Decisions.SameEvent(19, List.of("the ferry sailed", "the departure of the ferry")),
            new Decisions.LeaveOut(22, "the weather was fine", null),
            new Decisions.Pin(23, "the ferry sailed", "harbour-1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- persom: A | coverage.yaml:2:5: unknown key “persom” ¦ did you mean “person”?",
        "- {person: A, nmae: B} | coverage.yaml:2:17: unknown key “nmae” ¦ did you mean “name”?",
        "- {quote: A} | coverage.yaml:2:5: “speaker” is missing here ¦ add “speaker: …” to this entry",
        "- samePerson: A | coverage.yaml:2:17: “samePerson” is to be a list of two or more ¦ samePerson: [one, other]",
        "- {article: A, published: 18 Feb} | coverage.yaml:2:29: “18 Feb” is no value for “published” ¦ write a day like 2025-02-18",
        "- {event: A, date: soon} | coverage.yaml:2:22: “soon” is no value for “date” ¦ write a date like 2025-02-18, 2025-02, 2025, 2025~ or 2025-02-10/2025-02-16",
        "- {person: A, atTheTable: perhaps} | coverage.yaml:2:29: “perhaps” is no value for “atTheTable” ¦ write true or false",
        "- {} | coverage.yaml:2:5: nothing stands here ¦ write a key and a value, or remove it",
        "- sameStory: A | coverage.yaml:2:16: “sameStory” is to be a list of two or more ¦ sameStory: [one, other]",
        "- words | coverage.yaml:2:5: a text stands where keys are expected ¦ write a key, a colon and a value: “article: …”",
      })
  void leavesOutADecisionItDoesNotUnderstandAndTellsWhere(String entry, String message)
      throws IOException {
    CoverageFile file = read("decisions:", "  " + entry, "  - pin: the ferry sailed");

    assertThat(told(file.problems())).containsExactly(message.replace('¦', '|'));
    assertThat(file.decisions().all())
        .containsExactly(new Decisions.Pin(3, "the ferry sailed", null));
  }
}
