package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  @TempDir Path temp;

  private Project project;

  @BeforeEach
  void aProject() throws IOException {
    project = new Project(temp);
    project.write("seeds/harbour.txt", " date 2024-03-05 The ferry sailed on Monday, they said.");
  }

  private Project.Result check(String... options) {
    return project.run(project.withFolders("check", options));
  }

  @Test
  void findsNothingWrongWithASiteJustBuilt() {
    project.build();

    Project.Result result = check();

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("0 doubts, 0 problems\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void saysThatNoSiteHasBeenBuilt() {
    Project.Result result = check();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("site-out: no site has been built\n  hint: riyadh-timeline build\n");
  }

  @Test
  void followsTheLinksOfTheSite() throws IOException {
    project.build();
    Files.delete(project.site().resolve("articles/harbour.html"));

    Project.Result result = check();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .containsPattern(
            "site-out/articles/index.html:\\d+: the link “[./a-z]*harbour.html[^”]*” leads nowhere:"
                + " no such file\n  hint: build the site again, or mend the template\n");
  }

  @Test
  void warnsOfASiteThatIsNotOfTheArticlesAsTheyAre() throws IOException {
    project.build();
    project.write("seeds/other.txt", " date 2024-03-06 The ferry came back.");

    Project.Result result = check();

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .startsWith("site-out: is not what the articles give now: ")
        .contains(" more file")
        .endsWith("\n  hint: riyadh-timeline build\n");
    assertThat(check("--strict").code()).isEqualTo(1);
  }

  @Test
  void pointsToEachDoubtWithWhatDecidesIt() throws IOException {
    project.write("seeds/undated.txt", "The ferry came back, the harbour master was glad to say.");
    project.build();

    Project.Result result = check();

    assertThat(result.code()).isZero();
    assertThat(result.out()).endsWith("1 doubt, 0 problems\n");
    assertThat(result.err())
        .startsWith("seeds/undated.txt")
        .contains("\n  - {article: \"undated\", published: YYYY-MM-DD}\n");
  }

  @Test
  void writesAPageOfTheDoubts() throws IOException {
    project.write(
        "seeds/undated.txt", "The <b>ferry</b> came back, the harbour master was glad to say.");
    project.build();
    Path report = temp.resolve("review.html");

    Project.Result result = check("--report", report.toString());

    assertThat(result.out()).startsWith("Open review.html in a browser.\n");
    assertThat(report)
        .content()
        .contains("Articles without a date")
        .contains("published: YYYY-MM-DD")
        .doesNotContain("<b>ferry");
  }

  @Test
  void keepsThePageOutOfTheSite() {
    project.build();

    Project.Result result =
        check("--report", project.site().resolve("people/review.html").toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "site-out/people/review.html: doubts about named people are not for the public, so"
                + " they do not go into the site\n  hint: write the page to another folder\n");
    assertThat(project.site().resolve("people/review.html")).doesNotExist();
  }
}
