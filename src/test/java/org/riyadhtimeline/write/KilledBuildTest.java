package org.riyadhtimeline.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.model.Page;
import org.riyadhtimeline.model.ProblemException;

/** Builds killed at any moment by the operating system, a hundred times. */
class KilledBuildTest {

  private static final int TIMES = 100;
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  @TempDir Path temp;

  /** A front page that links to each other page, each of which says which version it is. */
  private static List<Page> site(int version) {
    List<Page> pages = new ArrayList<>();
    StringBuilder front = new StringBuilder("<p>version " + version + "</p>");
    for (int i = 0; i < 20; i++) {
      // Half of the pages stay from version to version, half come and go.
      String path = "pages/" + (i % 2 == 0 ? "stays-" : "only-" + version + "-") + i + ".html";
      String links = "<a href=\"../index.html\">front</a>";
      pages.add(page(path, "<p>version " + version + " of " + i + links + "x".repeat(5_000)));
      front.append("<a href=\"").append(path).append("\">").append(i).append("</a>");
    }
    pages.add(page("index.html", front.toString()));
    return pages;
  }

  private static Page page(String path, String text) {
    return new Page(path, (text + "<!-- end -->").getBytes(StandardCharsets.UTF_8));
  }

  private static void build(Path folder, int version) {
    try (SiteWriter writer = SiteWriter.open(folder)) {
      site(version).forEach(writer::add);
      writer.finish();
    }
  }

  /** Builds one version after the other until it is killed. */
  static final class Builder {
    private Builder() {}

    public static void main(String[] args) {
      for (int version = 0; ; version = (version + 1) % 3) {
        build(Path.of(args[0]), version);
        System.out.println("built");
      }
    }
  }

  /** Begins to build and waits for an end that never comes. */
  static final class SlowBuilder {
    private SlowBuilder() {}

    public static void main(String[] args) throws IOException {
      try (SiteWriter writer = SiteWriter.open(Path.of(args[0]))) {
        writer.add(site(0).get(0));
        System.out.println("begun");
        System.in.read();
      }
    }
  }

  @Test
  void leavesEveryFileWholeAndEveryLinkGoodWheneverItIsKilled() throws Exception {
    Path folder = temp.resolve("site-out");
    build(folder, 0);
    Files.writeString(folder.resolve("CNAME"), "talks.example");
    Random random = new Random(20250218);
    for (int i = 0; i < TIMES; i++) {
      killABuild(folder, random.nextInt(60));
      checkFilesAreWhole(folder);
      checkLinks(folder);
      // Now and then a build ends; else one killed build begins with what another left.
      if (i % 5 == 4) {
        build(folder, i % 3);
        checkIs(folder, i % 3);
      }
    }
  }

  @Test
  void tellsWhichProcessIsBuildingUntilThatIsKilled() throws Exception {
    Path folder = temp.resolve("site-out");
    Process builder = start(SlowBuilder.class, folder, "begun");
    try {
      assertThatThrownBy(() -> build(folder, 1))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining(
              "another build is writing here (process " + builder.pid() + ", begun ");
    } finally {
      end(builder);
    }
    build(folder, 2);
    checkIs(folder, 2);
  }

  private static void checkIs(Path folder, int version) throws IOException {
    List<Page> site = site(version);
    assertThat(pages(folder)).hasSize(site.size());
    for (Page page : site) {
      assertThat(folder.resolve(page.path())).hasBinaryContent(page.content());
    }
  }

  private static void killABuild(Path folder, int milliseconds) throws Exception {
    Process builder = start(Builder.class, folder, "built");
    try {
      builder.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    } finally {
      end(builder);
    }
  }

  /** A builder in a process of its own, once it has said {@code word}. */
  private static Process start(Class<?> main, Path folder, String word) throws IOException {
    Process builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(builder.inputReader().readLine()).isEqualTo(word);
    return builder;
  }

  private static void end(Process builder) throws InterruptedException {
    builder.destroyForcibly();
    assertThat(builder.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  private static void checkFilesAreWhole(Path folder) throws IOException {
    for (String path : pages(folder)) {
      assertThat(Files.readString(folder.resolve(path))).as(path).endsWith("<!-- end -->");
    }
    assertThat(folder.resolve("CNAME")).hasContent("talks.example");
  }

  private static void checkLinks(Path folder) throws IOException {
    for (String path : pages(folder)) {
      Path page = folder.resolve(path);
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        assertThat(page.resolveSibling(link.group(1))).as("link in %s", path).exists();
      }
    }
  }

  private static List<String> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
