package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more: the site stays as it was, and the next build is right. */
class FullDiskTest {

  private static final Path SHELL = Path.of("/bin/bash");

  @TempDir Path temp;

  private Project project;

  @BeforeEach
  void aSiteAndANewArticle() throws IOException {
    assumeTrue(Files.isExecutable(SHELL), "Skipped: there is no bash to set a limit with.");
    project = Project.ofSeeds(temp);
    assertThat(project.build().code()).isZero();
    project.write(
        "seeds/later.txt", " date 2025-02-19 “We are back at the table,” Marco Rubio said.");
  }

  /** The system refuses what goes over 16 KB in one file, in the middle of writing it. */
  @Test
  void leavesTheSiteAsItWasAndSaysWhy() throws Exception {
    TreeMap<String, String> before = project.siteFiles();

    String said = buildWithFilesOfAtMost(16);

    assertThat(said).contains("cannot be written").contains("with room on its disk");
    assertThat(project.siteFiles()).isEqualTo(before);
    assertThat(project.build().code()).isZero();
    assertThat(project.siteFiles()).isNotEqualTo(before).isEqualTo(builtAtOnce());
  }

  private Map<String, String> builtAtOnce() throws IOException {
    Project other = new Project(temp.resolve("other"));
    other.run("build", "--seeds", project.seeds().toString(), "--output", other.site().toString());
    return other.siteFiles();
  }

  /** What a build said that had to fail. */
  private String buildWithFilesOfAtMost(int kilobytes) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String limit = "ulimit -f " + kilobytes + "; exec \"$0\" \"$@\"";
    List<String> command =
        new ArrayList<>(List.of(SHELL.toString(), "-c", limit, java, "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(project.withFolders("build", "--quiet")));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(1);
    return said;
  }
}
