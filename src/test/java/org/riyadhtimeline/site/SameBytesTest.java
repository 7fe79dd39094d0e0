package org.riyadhtimeline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same articles give the same bytes, whatever the day, machine, time zone or locale. */
final class SameBytesTest {

  private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));
  private static final Path SEEDS = BuiltSite.SEEDS;
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir static Path temp;
  private static BuiltSite first;

  @BeforeAll
  static void build() {
    first = BuiltSite.ofSeeds(temp.resolve("first"));
  }

  @Test
  void twice() {
    assertSame(BuiltSite.ofSeeds(temp.resolve("second")));
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Etc/GMT+12",
    "ar-SA-u-nu-arab, Pacific/Kiritimati",
    "th-TH-u-ca-buddhist, Asia/Kathmandu"
  })
  void underAnotherLocaleAndTimeZone(String locale, String zone) {
    Locale oldLocale = Locale.getDefault();
    TimeZone oldZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertSame(BuiltSite.ofSeeds(temp.resolve(locale)));
    } finally {
      Locale.setDefault(oldLocale);
      TimeZone.setDefault(oldZone);
    }
  }

  @Test
  void inAProcessWithAnotherDefaultCharsetAndTheCLocale() throws Exception {
    assertSame(
        builtBy(
            THIS_JDK,
            "charset",
            SEEDS,
            "C",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.language=tr",
            "-Duser.timezone=Etc/GMT-14"));
  }

  @Test
  void withFileNamesThatTheCLocaleCannotRead() throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "Skipped: there is no shell to name files with.");
    Path seeds = Files.createDirectory(temp.resolve("named"));
    // This process may not be able to name them, for the same reason.
    String copies =
        "for word in $(printf 'caf\\303\\251 na\\303\\257f'); do cp \"$0\" \"$1/$word.txt\"; done";
    Path article = SEEDS.resolve("004_ca32f2ad3e668535.txt");
    run(List.of(SHELL.toString(), "-c", copies, article.toString(), seeds.toString()), "C");

    BuiltSite plain = builtBy(THIS_JDK, "plain", seeds, "C");

    assertThat(plain.files()).anyMatch(file -> file.startsWith("articles/cafe-"));
    assertSame(builtBy(THIS_JDK, "utf8", seeds, "C.UTF-8"), plain);
  }

  @Test
  void onAnotherJdk() throws Exception {
    Path other = otherJdk();
    if (other == null) {
      System.out.println("Skipped: the same bytes on JDK 17 and 25, as only one is installed.");
      abort("only one JDK is installed");
    }
    assertSame(builtBy(other, "jdk", SEEDS, "C"));
  }

  private static BuiltSite builtBy(
      Path jdk, String name, Path seeds, String locale, String... options) throws Exception {
    Path folder = temp.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.riyadhtimeline.Main");
    command.addAll(List.of("build", "--quiet", "--seeds", seeds.toString()));
    command.addAll(List.of("--output", folder.toString()));
    run(command, locale);
    return new BuiltSite(folder);
  }

  private static void run(List<String> command, String locale) throws Exception {
    Path log = Files.createTempFile(temp, "run", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
  }

  /** Another JDK that can run the classes, beside the one that runs this; null if there is none. */
  private static Path otherJdk() throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    Path siblings = home.getParent();
    if (siblings == null) {
      return null;
    }
    try (Stream<Path> all = Files.list(siblings)) {
      for (Path jdk : all.sorted().toList()) {
        if (!jdk.toRealPath().equals(home) && release(jdk) >= 17) {
          return jdk;
        }
      }
    }
    return null;
  }

  private static int release(Path jdk) throws IOException {
    Path file = jdk.resolve("release");
    if (!Files.isRegularFile(file) || !Files.isExecutable(jdk.resolve("bin/java"))) {
      return 0;
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static void assertSame(BuiltSite other) {
    assertSame(other, first);
  }

  private static void assertSame(BuiltSite one, BuiltSite other) {
    assertThat(one.files()).isEqualTo(other.files());
    for (String file : other.files()) {
      assertThat(one.text(file)).as(file).isEqualTo(other.text(file));
    }
    assertThat(one.content()).isEqualTo(other.content());
  }
}
