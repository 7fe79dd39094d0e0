package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.Problem;

class ConsoleTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(Terminal terminal) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Console(stream, stream, terminal);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void pointsToThePlaceAndGivesAHint() {
    console(Terminal.NONE)
        .tell(new Problem(Problem.Severity.ERROR, "seeds/a.txt", 3, 9, "is odd", "make it even"));

    assertThat(told()).isEqualTo("seeds/a.txt:3:9: is odd\n  hint: make it even\n");
  }

  @Test
  void coloursErrorsAndWarningsOnATerminal() {
    console(Terminal.COLOURED).tell(Problem.error("a", 1, "wrong", null));
    console(Terminal.COLOURED).tell(Problem.warning("a", 1, "doubtful", null));

    assertThat(told())
        .isEqualTo("\u001b[31ma:1: wrong\u001b[0m\n\u001b[33ma:1: doubtful\u001b[0m\n");
  }

  @Test
  void keepsToPlainTextElsewhere() {
    console(Terminal.PLAIN).tell(Problem.error("a", 1, "wrong", null));

    assertThat(told()).isEqualTo("a:1: wrong\n");
  }

  @Test
  void isNoTerminalWhereNoneIsSaid() {
    assertThat(Terminal.of(Map.of())).isEqualTo(Terminal.NONE);
    assertThat(Terminal.of(Map.of("TERM", "dumb"))).isEqualTo(Terminal.NONE);
    assertThat(Terminal.of(Map.of("TERM", "xterm"), false)).isEqualTo(Terminal.NONE);
  }

  @Test
  void isColouredOnATerminalUnlessTheUserWantsNone() {
    assertThat(Terminal.of(Map.of("TERM", "xterm"), true)).isEqualTo(Terminal.COLOURED);
    assertThat(Terminal.of(Map.of("TERM", "xterm", "NO_COLOR", ""), true))
        .isEqualTo(Terminal.COLOURED);
    assertThat(Terminal.of(Map.of("TERM", "xterm", "NO_COLOR", "1"), true))
        .isEqualTo(Terminal.PLAIN);
    assertThat(Terminal.of(Map.of("TERM", "dumb"), true)).isEqualTo(Terminal.NONE);
  }

  @Test
  void repeatsTheFirstErrorsWhereThereAreMany() {
    List<Problem> problems =
        IntStream.rangeClosed(1, 12).mapToObj(i -> Problem.error("a", i, "wrong", null)).toList();

    console(Terminal.NONE).close(problems);

    assertThat(told()).isEqualTo("12 errors, the first:\na:1: wrong\na:2: wrong\na:3: wrong\n");
  }

  @Test
  void repeatsNothingWhereAllCanStillBeSeen() {
    console(Terminal.NONE).close(List.of(Problem.error("a", 1, "wrong", null)));

    assertThat(told()).isEmpty();
  }
}
