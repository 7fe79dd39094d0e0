package org.riyadhtimeline.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Problem;

final class SeedReaderTest {

  @TempDir private Path folder;

  @Test
  void readsArticlesInOrderOfTheirIds() throws IOException {
    write("b.txt", "The talks went on.");
    write("a.txt", "The talks began.");
    write("coverage.yaml", "title: x");
    write(".hidden.txt", "No.");
    SeedReader.Seeds seeds = SeedReader.read(folder);
    assertThat(seeds.articles()).extracting(Article::id).containsExactly("a", "b");
    assertThat(seeds.articles()).extracting(Article::file).containsExactly("a.txt", "b.txt");
    assertThat(seeds.problems()).isEmpty();
  }

  @Test
  void keepsTheTextAsItIsWithoutItsMark() {
    String text = " date 2025-02-18 One.\r\n\r\nTwo.\rThree.\u2028";
    Article article = one("\uFEFF" + text);
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.published()).hasToString("2025-02-18");
  }

  @Test
  void refusesWhatIsNotUtf8WithItsPlace() {
    byte[] content = "One.\nKyïv is café\n".getBytes(ISO_8859_1);
    SeedReader.Seeds seeds = SeedReader.read(content, "seeds/a.txt", "a.txt");
    assertThat(seeds.articles()).isEmpty();
    assertThat(seeds.problems()).hasToString("[seeds/a.txt:2:3: is not UTF-8]");
    assertThat(seeds.problems().get(0).hint()).isEqualTo("save the file as UTF-8");
  }

  @Test
  void countsCharactersNotBytesInAColumn() {
    byte[] content = "éé?".getBytes(UTF_8);
    content[4] = (byte) 0xFF;
    SeedReader.Seeds seeds = SeedReader.read(content, "a.txt", "a.txt");
    assertThat(seeds.problems()).hasToString("[a.txt:1:3: is not UTF-8]");
  }

  @Test
  void takesAReplacementCharacterThatIsReallyThere() {
    assertThat(one("One \uFFFD two.").text()).contains("\uFFFD");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(problem("")).isEqualTo("a.txt:1: is empty");
    assertThat(problem(" \n\n\t")).isEqualTo("a.txt:1: is empty");
    assertThat(problem("---\ntitle: x\n---\n"))
        .isEqualTo("a.txt:1: has no text besides its front matter");
  }

  @Test
  void refusesAFileOverTheLimit() {
    SeedReader.Seeds seeds = SeedReader.read(new byte[SeedReader.LIMIT + 1], "a.txt", "a.txt");
    assertThat(seeds.problems()).hasToString("[a.txt: is larger than 20 MB]");
  }

  @Test
  void refusesATextOverTheLimit() {
    byte[] text = "Yes. ".repeat(SeedReader.LONGEST_TEXT / 5).getBytes(UTF_8);
    assertThat(SeedReader.read(text, "a.txt", "a.txt").articles()).hasSize(1);

    byte[] longer = Arrays.copyOf(text, text.length + 1);
    longer[text.length] = 'o';
    SeedReader.Seeds seeds = SeedReader.read(longer, "a.txt", "a.txt");

    assertThat(seeds.articles()).isEmpty();
    assertThat(seeds.problems()).hasToString("[a.txt: is longer than 2 million characters]");
  }

  @Test
  void tellsOfAMissingFolderAndOfOneThatIsNone() throws IOException {
    Path missing = folder.resolve("missing");
    assertThat(SeedReader.read(missing).problems())
        .singleElement()
        .asString()
        .endsWith("missing: no such folder");
    Path file = write("a.txt", "One.");
    assertThat(SeedReader.read(file).problems())
        .singleElement()
        .asString()
        .endsWith("a.txt: is not a folder");
    assertThat(SeedReader.read(missing.resolve("b.txt"), "b.txt").problems())
        .singleElement()
        .asString()
        .endsWith("b.txt: no such file");
  }

  @Test
  void tellsOfAFolderWithoutArticles() {
    assertThat(SeedReader.read(folder).problems())
        .singleElement()
        .asString()
        .endsWith("no articles");
  }

  @Test
  void readsTheFirstOfTwoFilesWhoseIdsFoldToOne() throws IOException {
    write("Talks.txt", "The first.");
    write("talks.html", "<p>The second.");
    SeedReader.Seeds seeds = SeedReader.read(folder);
    assertThat(seeds.articles()).extracting(Article::id).containsExactly("Talks");
    assertThat(seeds.problems())
        .singleElement()
        .asString()
        .endsWith("talks.html: has the same name as Talks.txt but for case or ending");
  }

  @Test
  void doesNotFollowALinkOutOfTheFolder() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path secret = Files.writeString(outside.resolve("secret.txt"), "Secret.");
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("a.txt"), "One.");
    Files.createSymbolicLink(seeds.resolve("b.txt"), secret);
    Files.createSymbolicLink(seeds.resolve("c.txt"), seeds.resolve("a.txt"));
    Files.createSymbolicLink(seeds.resolve("d.txt"), seeds.resolve("nowhere.txt"));
    SeedReader.Seeds read = SeedReader.read(seeds);
    assertThat(read.articles()).extracting(Article::id).containsExactly("a", "c");
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("is a link out of the folder, not followed", "is a link to nowhere");
  }

  @Test
  void warnsOfWhatFrontMatterGetsWrong() {
    String text = "---\ndate: soon\nurl: javascript:x\nmood: good\nword\n---\nThe talks began.";
    SeedReader.Seeds seeds = SeedReader.read(text.getBytes(UTF_8), "a.txt", "a.txt");
    assertThat(seeds.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.txt:2: “soon” is not a date",
            "a.txt:3: “javascript:x” is not an address",
            "a.txt:4: unknown key “mood”",
            "a.txt:5: is not “key: value”");
    assertThat(seeds.articles()).extracting(Article::url).containsOnlyNulls();
  }

  @Test
  void takesARuleAtTheTopForNoFrontMatter() {
    SeedReader.Seeds seeds =
        SeedReader.read("---\nThe talks began.".getBytes(UTF_8), "a.txt", "a.txt");
    assertThat(seeds.articles()).hasSize(1);
    assertThat(seeds.problems()).hasToString("[a.txt:1: front matter is never closed]");
  }

  @Test
  void takesNothingForSourcesWhereTheStoryGoesOn() {
    String story =
        "The ministers agreed on Tuesday to keep talking about the lake, two officials said, and to"
            + " meet again.";
    Article article =
        one(story + "\n\n" + "Related\n\n" + story + "\n\nSources\n\nLake Times, 2 May");
    assertThat(article.paragraphs())
        .extracting(Paragraph::role)
        .containsExactly(
            ParagraphRole.BODY,
            ParagraphRole.BOILERPLATE,
            ParagraphRole.BODY,
            ParagraphRole.BOILERPLATE,
            ParagraphRole.BOILERPLATE);
  }

  @Test
  void paragraphsFollowEachOtherWithoutOverlap() {
    Article article =
        one(" date 2025-02-18 HEADLINE\n\nBy A B\n\nVIENNA (AP) — One.\nTwo. (AP Photo/A B)");
    int end = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
      end = paragraph.span().end();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Article one(String text) {
    SeedReader.Seeds seeds = SeedReader.read(text.getBytes(UTF_8), "a.txt", "a.txt");
    assertThat(seeds.problems()).isEmpty();
    return seeds.articles().get(0);
  }

  private static String problem(String text) {
    SeedReader.Seeds seeds = SeedReader.read(text.getBytes(UTF_8), "a.txt", "a.txt");
    assertThat(seeds.articles()).isEmpty();
    return seeds.problems().get(0).toString();
  }
}
