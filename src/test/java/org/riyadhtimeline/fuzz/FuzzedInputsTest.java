package org.riyadhtimeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Each input a fuzzer starts from, and each it found trouble with, is read as it should. */
final class FuzzedInputsTest {

  private static final Path INPUTS = Path.of("src/test/resources/fuzz");

  private static final Map<String, Consumer<byte[]>> TARGETS =
      new TreeMap<>(
          Map.of(
              "TextFile", TextFile::fuzzerTestOneInput,
              "PageFile", PageFile::fuzzerTestOneInput,
              "Quotations", Quotations::fuzzerTestOneInput,
              "Dates", Dates::fuzzerTestOneInput,
              "CoverageYaml", CoverageYaml::fuzzerTestOneInput));

  @TestFactory
  Stream<DynamicNode> isReadAsItShould() {
    return TARGETS.entrySet().stream()
        .map(
            target ->
                dynamicContainer(
                    target.getKey(),
                    files(INPUTS.resolve(target.getKey())).stream()
                        .map(
                            file ->
                                dynamicTest(
                                    String.valueOf(file.getFileName()),
                                    () -> read(file, target.getValue())))));
  }

  private static void read(Path file, Consumer<byte[]> target) throws IOException {
    byte[] data = Files.readAllBytes(file);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> target.accept(data));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.sorted().toList();
      assertThat(all).isNotEmpty();
      return all;
    } catch (IOException e) {
      throw new AssertionError("no inputs: " + folder, e);
    }
  }
}
