package org.riyadhtimeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.model.Problem;

class BoundedLinesTest {

  /** Each line, in brackets where it was too long. */
  private static List<String> lines(Reader in, int longest) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BoundedLines bounded = new BoundedLines(in, longest)) {
      for (String line = bounded.next(); line != null; line = bounded.next()) {
        lines.add(bounded.problem() == null ? line : "[" + line + "]");
      }
    }
    return lines;
  }

  @Test
  void readsLinesHoweverTheyEndAndWithoutAnEnd() throws IOException {
    assertThat(lines(new StringReader("one\n\ntwo\r\nthree"), 10))
        .containsExactly("one", "", "two", "three");
    assertThat(lines(new StringReader(""), 10)).isEmpty();
    assertThat(lines(new StringReader("one\n"), 10)).containsExactly("one");
  }

  @Test
  void cutsALineThatIsTooLongAndReadsTheNext() throws IOException {
    assertThat(lines(new StringReader("12345\n123456\n12345\r\n1234567\n1"), 5))
        .containsExactly("12345", "[12345]", "12345", "[12345]", "1");
  }

  @Test
  void saysOfFactsWhichLineIsTooLong(@TempDir Path folder) throws IOException {
    byte[] line = "x".repeat(BoundedLines.LONGEST + 1).getBytes(StandardCharsets.US_ASCII);
    Files.write(folder.resolve("facts"), line);

    assertThat(FactsReader.read(folder).problems())
        .extracting(Problem::message)
        .containsExactly("is longer than 50 million characters");
  }
}
