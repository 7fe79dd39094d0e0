package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.model.ProblemException;

/** Each kind of bad input has its line, its hint and its exit code, and harms nothing else. */
class BadInputTest {

  @TempDir Path temp;

  private Project project;

  @BeforeEach
  void aProjectWithASite() throws IOException {
    project = new Project(temp);
    project.write(
        "seeds/harbour.txt",
        " date 2024-03-05 The ferry sailed on Monday.",
        "",
        "“We will see,” Ann Roe said on Tuesday.");
  }

  @Test
  void buildsTheRestWhereAFileIsEmpty() throws IOException {
    project.write("seeds/empty.txt");
    Files.write(project.seeds().resolve("empty.txt"), new byte[0]);

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("seeds/empty.txt").contains("empty").contains("\n  hint: ");
    assertThat(result.out()).startsWith("1 article, ");
    assertThat(project.siteFiles()).containsKey("articles/harbour.html");
  }

  @Test
  void buildsTheRestWhereAFileIsNotUtf8() throws IOException {
    Files.write(
        project.seeds().resolve("latin.txt"),
        "A line.\nThe caf\u00e9 opened.\n".getBytes(StandardCharsets.ISO_8859_1));

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("seeds/latin.txt:2:8: is not UTF-8\n  hint: save the file as UTF-8\n");
    assertThat(project.siteFiles()).containsKey("articles/harbour.html");
  }

  @Test
  void leavesTheSiteAsItWasWhereThereAreNoArticles() throws IOException {
    Map<String, String> before = built();
    Files.delete(project.seeds().resolve("harbour.txt"));

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo("seeds: no articles\n  hint: put .txt files or saved .html pages into it\n");
    assertThat(project.siteFiles()).isEqualTo(before);
  }

  @Test
  void leavesTheSiteAsItWasWhereTheFolderIsMissing() throws IOException {
    Map<String, String> before = built();
    Files.delete(project.seeds().resolve("harbour.txt"));
    Files.delete(project.seeds());

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("seeds: no such folder\n  hint: make it and put your articles into it\n");
    assertThat(project.siteFiles()).isEqualTo(before);
  }

  @Test
  void saysThatTheFolderOfArticlesIsNone() throws IOException {
    Map<String, String> before = built();
    Files.delete(project.seeds().resolve("harbour.txt"));
    Files.delete(project.seeds());
    Files.writeString(project.seeds(), "The ferry sailed.");

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("seeds: is not a folder\n  hint: name the ");
    assertThat(project.siteFiles()).isEqualTo(before);
  }

  @Test
  void saysThatAFileIsNotReadWhichSomebodyMayTakeForAnArticle() throws IOException {
    project.write("seeds/talks.docx", "x").write("seeds/coverage.yml", "x");
    project.write("seeds/notes.json", "x").write("seeds/page_files/style.md", "x");

    Project.Result result = project.build();

    assertThat(result.code()).isZero();
    assertThat(result.err().lines().filter(line -> !line.startsWith("  hint: save it as ")))
        .containsExactly(
            "seeds/coverage.yml: is not read: articles are .txt, .html and .htm, decisions"
                + " coverage.yaml",
            "seeds/talks.docx: is not read: articles are .txt, .html and .htm, decisions"
                + " coverage.yaml");
  }

  /** Asks the check alone: were it wrong, a build would write to these folders. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/tmp/..", "~", "PROJECT", "PROJECT/seeds/.."})
  void writesNoSiteOverAFolderThatHoldsMore(String name) {
    Path output =
        Path.of(
            name.replace("~", System.getProperty("user.home")).replace("PROJECT", temp.toString()));
    SiteOptions options = new SiteOptions(project.seeds(), temp.resolve("templates"), output);

    assertThatThrownBy(options::checkOutputIsApart)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(output + ": cannot hold the site too");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "seeds/site", "templates"})
  void writesNoSiteAmongWhatItIsMadeOf(String output) throws IOException {
    Project.Result result = buildWith("templates", output);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            output
                + ": cannot hold the site too\n"
                + "  hint: choose a folder for the site alone with --output\n");
    assertThat(project.seeds().resolve("index.html")).doesNotExist();
    assertThat(temp.resolve(output).resolve("index.html")).doesNotExist();
  }

  @Test
  void saysThatTheTemplatesAskedForAreMissing() throws IOException {
    Map<String, String> before = built();

    Project.Result result = buildWith("mytheme", "site-out");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "mytheme: no such folder of templates\n  hint: make it, or leave --templates out\n");
    assertThat(project.siteFiles()).isEqualTo(before);
  }

  @Test
  void tellsOfAnUnknownKeyAndBuilds() throws IOException {
    project.write("seeds/coverage.yaml", "title: The ferry", "descripton: A ferry");

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "seeds/coverage.yaml:2:1: unknown key “descripton”\n"
                + "  hint: did you mean “description”?\n");
    assertThat(project.siteFiles()).containsKey("index.html");
  }

  @Test
  void warnsOfADecisionThatMatchesNothingWithTheNearestThatWould() throws IOException {
    project.write(
        "seeds/coverage.yaml",
        "decisions:",
        "  - pin: The ferry sailed",
        "  - person: Ann Row",
        "    name: Anne Roe",
        "  - quote: we will never see",
        "    speaker: none");

    Project.Result result = project.build();

    assertThat(result.code()).isZero();
    assertThat(result.err().lines())
        .containsExactly(
            "seeds/coverage.yaml:3:5: no person matches “Ann Row”",
            "  hint: nearest: “Ann Roe”",
            "seeds/coverage.yaml:5:5: no quotation matches “we will never see”",
            "  hint: nearest: “We will see,”");
    assertThat(project.build("--strict").code()).isEqualTo(1);
  }

  @Test
  void pointsToTheDecisionThatContradictsAnotherAndToTheLineWhereTheyShareOne() throws IOException {
    project.write(
        "seeds/coverage.yaml",
        "decisions:",
        "  - {person: Ann Roe, role: harbour master}",
        "  - {person: Ann Roe, role: mayor}");

    assertThat(project.build().err())
        .startsWith(
            "seeds/coverage.yaml:3:5: contradicts line 2: role is “harbour master” there and"
                + " “mayor” here\n");

    project.write("seeds/coverage.yaml", "decisions: [{pin: no words}, {leaveOut: none there}]");

    assertThat(project.build().err().lines().filter(line -> !line.startsWith("  hint")))
        .containsExactly(
            "seeds/coverage.yaml:1: no event or quotation matches “no words”",
            "seeds/coverage.yaml:1: no event or quotation matches “none there”");
  }

  @Test
  void leavesTheSiteAsItWasWhereCoverageYamlCannotBeRead() throws IOException {
    Map<String, String> before = built();
    project.write("seeds/coverage.yaml", "title: \"The ferry");

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("seeds/coverage.yaml:2:1: not YAML: ").contains("  hint: ");
    assertThat(project.siteFiles()).isEqualTo(before);
  }

  @Test
  void leavesTheSiteAsItWasWhereATemplateHasAnError() throws IOException {
    Map<String, String> before = built();
    project.write("templates/article.ftlh", "<p>", "${nothing.of.the.kind}");

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("templates/article.ftlh:2").contains("  hint: ");
    assertThat(project.siteFiles()).isEqualTo(before);
  }

  @Test
  void leavesTheSiteAsItWasWhereATemplateIsNone() throws IOException {
    Map<String, String> before = built();
    project.write("templates/article.ftlh", "<p>", "<#if a>");

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("templates/article.ftlh:2").contains("  hint: ");
    assertThat(project.siteFiles()).isEqualTo(before);
  }

  @Test
  void leavesTheSiteAsItWasWhereTheThemesWordsAreWrong() throws IOException {
    Map<String, String> before = built();
    project.write("templates/strings.properties", "people=\\u00e");

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("templates/strings.properties: ").contains("  hint: ");
    assertThat(project.siteFiles()).isEqualTo(before);
  }

  @Test
  void warnsOfWhatInAThemeHasNoEffectAndBuildsTheRest() throws IOException {
    built();
    project.write("templates/timline.ftlh", "<p>");
    project.write("templates/strings.properties", "people=Folk", "timelin=Chronology");

    Project.Result result = project.build();

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .isEqualTo(
            "templates/timline.ftlh: replaces no file of the site's look\n"
                + "  hint: did you mean timeline.ftlh?\n"
                + "templates/strings.properties:2: nothing on the site is called timelin\n"
                + "  hint: did you mean timeline?\n");
    assertThat(project.siteFiles().get("index.html")).contains(">Folk</a>");
  }

  @Test
  void isSilentOfWhatATemplateOfTheThemeUses() throws IOException {
    built();
    project.write("templates/mine.ftlh", "<#macro words>${s.motto}</#macro>");
    project.write("templates/compare.ftlh", "<#import \"mine.ftlh\" as mine><@mine.words/>");
    project.write("templates/strings.properties", "motto=Slowly and surely");
    project.write("templates/README.txt", "Not part of the look.");

    Project.Result result = project.build();

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(project.siteFiles().get("compare.html")).isEqualTo("Slowly and surely");
  }

  @Test
  void doesNotBuildTheSiteAmongTheArticles() throws IOException {
    project.write("seeds/coverage.yaml", "title: The ferry");

    String seeds = project.seeds().toString();
    Project.Result result = project.run("build", "--seeds", seeds, "--output", seeds + "/.");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("seeds/.: cannot hold the site too\n  hint: ");
    assertThat(project.seeds()).isDirectoryNotContaining("glob:**.html");
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    Files.writeString(project.site(), "a file stands here");

    Project.Result result = project.build();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("site-out: cannot be written: site-out: a file stands there\n")
        .endsWith("  hint: see that it is a folder you may write to, with room on its disk\n");
    assertThat(project.site()).hasContent("a file stands here");
  }

  private Project.Result buildWith(String templates, String output) {
    return project.run(
        "build",
        "--seeds",
        project.seeds().toString(),
        "--templates",
        temp.resolve(templates).toString(),
        "--output",
        temp.resolve(output).toString());
  }

  private Map<String, String> built() throws IOException {
    assertThat(project.build().code()).isZero();
    Map<String, String> files = project.siteFiles();
    assertThat(files).containsKey("index.html");
    return files;
  }
}
