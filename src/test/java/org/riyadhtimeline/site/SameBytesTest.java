package org.riyadhtimeline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

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
            Path.of(System.getProperty("java.home")),
            "charset",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.language=tr",
            "-Duser.timezone=Etc/GMT-14"));
  }

  @Test
  void onAnotherJdk() throws Exception {
    Path other = otherJdk();
    if (other == null) {
      System.out.println("Skipped: the same bytes on JDK 17 and 25, as only one is installed.");
      abort("only one JDK is installed");
    }
    assertSame(builtBy(other, "jdk"));
  }

  private static BuiltSite builtBy(Path jdk, String name, String... options) throws Exception {
    Path folder = temp.resolve(name);
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.riyadhtimeline.Main");
    command.addAll(List.of("build", "--quiet", "--output", folder.toString()));
    Path log = temp.resolve(name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    return new BuiltSite(folder);
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
    assertThat(other.files()).isEqualTo(first.files());
    for (String file : first.files()) {
      assertThat(other.text(file)).as(file).isEqualTo(first.text(file));
    }
    assertThat(other.content()).isEqualTo(first.content());
  }
}
