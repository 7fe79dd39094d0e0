package org.riyadhtimeline.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.model.Page;
import org.riyadhtimeline.model.ProblemException;

class SiteWriterTest {

  @TempDir Path temp;

  private static Page page(String path, String content) {
    return new Page(path, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path site() {
    return temp.resolve("site-out");
  }

  private Changes write(Page... pages) {
    try (SiteWriter writer = SiteWriter.open(site())) {
      for (Page page : pages) {
        writer.add(page);
      }
      return writer.finish();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(site())) {
      return all.filter(Files::isRegularFile)
          .map(file -> site().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesPagesAndAListOfThemAndLeavesNothingElse() throws IOException {
    Changes changes = write(page("people/a.html", "A"), page("index.html", "I"));

    assertThat(files()).containsExactly(Manifest.NAME, "index.html", "people/a.html");
    assertThat(site().resolve("people/a.html")).hasContent("A");
    assertThat(changes)
        .isEqualTo(
            new Changes(
                List.of("people/a.html", "index.html"), List.of(), List.of(), 0, List.of(), true));
    assertThat(Files.readAllLines(site().resolve(Manifest.NAME)))
        .hasSize(3)
        .endsWith("index.html", "people/a.html");
  }

  @Test
  void doesNotTouchAFileWhoseBytesAreTheSame() throws IOException {
    write(page("index.html", "same"), page("about.html", "old"));
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    for (String name : files()) {
      Files.setLastModifiedTime(site().resolve(name), longAgo);
    }

    Changes changes = write(page("index.html", "same"), page("about.html", "new"));

    assertThat(changes)
        .isEqualTo(new Changes(List.of(), List.of("about.html"), List.of(), 1, List.of(), false));
    assertThat(Files.getLastModifiedTime(site().resolve("index.html"))).isEqualTo(longAgo);
    assertThat(Files.getLastModifiedTime(site().resolve(Manifest.NAME))).isEqualTo(longAgo);
    assertThat(site().resolve("about.html")).hasContent("new");
  }

  @Test
  void removesPagesThatAreGoneWithTheFoldersTheyLeaveEmpty() throws IOException {
    write(page("index.html", "I"), page("articles/2025/02/a.html", "A"));

    Changes changes = write(page("index.html", "I"));

    assertThat(changes.removed()).containsExactly("articles/2025/02/a.html");
    assertThat(files()).containsExactly(Manifest.NAME, "index.html");
    assertThat(site().resolve("articles")).doesNotExist();
  }

  @Test
  void leavesAUsersFilesAlone() throws IOException {
    write(page("index.html", "I"), page("articles/a.html", "A"));
    Files.writeString(site().resolve("CNAME"), "talks.example");
    Files.writeString(site().resolve("articles/notes.txt"), "mine");

    write(page("index.html", "I2"));

    assertThat(files()).containsExactly(Manifest.NAME, "CNAME", "articles/notes.txt", "index.html");
  }

  @Test
  void refusesToReplaceAUsersFileAndTouchesNothing() throws IOException {
    Files.createDirectories(site());
    Files.writeString(site().resolve("about.html"), "mine");

    assertThatThrownBy(() -> write(page("index.html", "I"), page("about.html", "ours")))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            site().resolve("about.html")
                + ": this file was not written by riyadh-timeline, so it is not replaced");
    assertThat(files()).containsExactly("about.html");
    assertThat(site().resolve("about.html")).hasContent("mine");
  }

  @Test
  void adoptsAFileThatHoldsThePageAlready() throws IOException {
    write(page("index.html", "I"));
    Files.delete(site().resolve(Manifest.NAME));

    assertThat(write(page("index.html", "I")).unchanged()).isEqualTo(1);
    assertThat(write(page("index.html", "new")).changed()).containsExactly("index.html");
  }

  @Test
  void doesNotTrustAManifestThatNamesFilesElsewhere() throws IOException {
    write(page("index.html", "I"));
    Path outside = Files.writeString(temp.resolve("keep.txt"), "keep");
    Files.writeString(
        site().resolve(Manifest.NAME),
        "index.html\n../keep.txt\n" + outside + "\na/../../keep.txt\n" + "/a".repeat(100_000));

    assertThat(write(page("index.html", "I")).removed()).isEmpty();
    assertThat(outside).exists();
  }

  @Test
  void tellsNewPagesFromChangedAndRemovedOnes() {
    write(page("index.html", "1"), page("about.html", "1"), page("old.html", "1"));

    Changes changes =
        write(
            page("b.html", "2"),
            page("about.html", "2"),
            page("a.html", "2"),
            page("index.html", "2"));

    assertThat(changes)
        .isEqualTo(
            new Changes(
                List.of("b.html", "a.html"),
                List.of("about.html", "index.html"),
                List.of("old.html"),
                0,
                List.of(),
                false));
  }

  @Test
  void leavesTheSiteAsItWasWhenABuildDoesNotFinish() throws IOException {
    write(page("index.html", "old"));

    try (SiteWriter writer = SiteWriter.open(site())) {
      writer.add(page("index.html", "new"));
      writer.add(page("more.html", "new"));
    }

    assertThat(files()).containsExactly(Manifest.NAME, "index.html");
    assertThat(site().resolve("index.html")).hasContent("old");
  }

  @Test
  void clearsAwayWhatAKilledBuildLeft() throws IOException {
    Path staging = Files.createDirectories(site().resolve(".riyadh-timeline.tmp"));
    Files.writeString(staging.resolve("7"), "half a pa");
    Files.writeString(site().resolve(".riyadh-timeline.lock"), "process 1\n");

    write(page("index.html", "I"));

    assertThat(files()).containsExactly(Manifest.NAME, "index.html");
    assertThat(staging).doesNotExist();
  }

  @Test
  void tellsASecondBuilderWhoHoldsTheLock() throws IOException {
    try (SiteWriter first = SiteWriter.open(site())) {
      first.add(page("index.html", "first"));
      assertThatThrownBy(() -> SiteWriter.open(site()))
          .isInstanceOf(ProblemException.class)
          .hasMessageMatching(
              Pattern.quote(site().toString())
                  + ": another build is writing here \\(process "
                  + ProcessHandle.current().pid()
                  + "\\)");
      first.finish();
    }
    assertThat(site().resolve("index.html")).hasContent("first");
    assertThat(write(page("index.html", "second")).changed()).containsExactly("index.html");
  }

  @Test
  void doesNotFollowALinkToAFolderOutOfTheSite() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createDirectories(site());
    Files.createSymbolicLink(site().resolve("people"), elsewhere);

    assertThatThrownBy(() -> write(page("index.html", "I"), page("people/a.html", "A")))
        .isInstanceOf(ProblemException.class)
        .hasMessageEndingWith("people: a symbolic link stands where a folder of the site is to be");
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(site().resolve("index.html")).doesNotExist();
  }

  @Test
  void removesNothingThroughALink() throws IOException {
    write(page("index.html", "I"), page("people/a.html", "A"));
    Path elsewhere = Files.move(site().resolve("people"), temp.resolve("elsewhere"));
    Files.createSymbolicLink(site().resolve("people"), elsewhere);

    write(page("index.html", "new"));

    assertThat(elsewhere.resolve("a.html")).exists();
  }

  @Test
  void replacesALinkInsteadOfWritingThroughIt() throws IOException {
    write(page("index.html", "I"));
    Path target = Files.writeString(temp.resolve("target.html"), "I");
    Files.delete(site().resolve("index.html"));
    Files.createSymbolicLink(site().resolve("index.html"), target);

    write(page("index.html", "new"));

    assertThat(Files.isRegularFile(site().resolve("index.html"), LinkOption.NOFOLLOW_LINKS))
        .isTrue();
    assertThat(target).hasContent("I");
  }

  @Test
  void replacesAFileThatSomeoneMadeReadOnly() throws IOException {
    write(page("index.html", "old"));
    assertThat(site().resolve("index.html").toFile().setReadOnly()).isTrue();

    write(page("index.html", "new"));

    assertThat(site().resolve("index.html")).hasContent("new");
  }

  @Test
  void namesThePageThatAReadOnlyFolderRefuses() throws IOException {
    write(page("index.html", "old"), page("people/a.html", "old"));
    File people = site().resolve("people").toFile();
    assumeTrue(people.setWritable(false) && !people.canWrite(), "Skipped: root may write.");

    assertThatThrownBy(() -> write(page("index.html", "new"), page("people/a.html", "new")))
        .isInstanceOf(ProblemException.class)
        .hasMessageEndingWith("people/a.html: permission denied");

    assertThat(site().resolve("index.html")).hasContent("old");
    assertThat(people.setWritable(true)).isTrue();
    assertThat(write(page("index.html", "new"), page("people/a.html", "new")).changed())
        .containsExactly("index.html", "people/a.html");
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Files.writeString(site(), "a file");

    assertThatThrownBy(() -> write(page("index.html", "I")))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(site() + ": cannot be written: ");
  }

  @Test
  void refusesAFolderInThePlaceOfAPage() throws IOException {
    Files.createDirectories(site().resolve("index.html"));

    assertThatThrownBy(() -> write(page("index.html", "I")))
        .isInstanceOf(ProblemException.class)
        .hasMessageEndingWith("index.html: a folder stands where a page is to go");
  }

  @Test
  void refusesTwoPagesOfOnePath() {
    assertThatThrownBy(() -> write(page("index.html", "I"), page("index.html", "J")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two pages have the path index.html");
  }
}
