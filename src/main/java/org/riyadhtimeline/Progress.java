package org.riyadhtimeline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How far a build is. On a terminal a bar is shown once the build takes longer than two seconds.
 * Steps may come from several threads.
 */
final class Progress {

  private static final long PATIENCE = 2_000_000_000;
  private static final long BETWEEN = 100_000_000;
  private static final int WIDTH = 30;

  private final @Nullable PrintStream terminal;
  private final LongSupplier clock;
  private final long start;
  private final List<String> times = new ArrayList<>();
  private String stage = "";
  private int total;
  private int done;
  private long stageStart;
  private long notBefore;
  private int width;

  private Progress(@Nullable PrintStream terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.stageStart = start;
    this.notBefore = start + PATIENCE;
  }

  /** Shows nothing. */
  static Progress silent() {
    return new Progress(null, System::nanoTime);
  }

  static Progress on(PrintStream terminal) {
    return on(terminal, System::nanoTime);
  }

  /** The same with a clock that counts nanoseconds. */
  static Progress on(PrintStream terminal, LongSupplier clock) {
    return new Progress(terminal, clock);
  }

  /**
   * A stage begins, and the one before it has ended.
   *
   * @param total how many steps it will take; 0 if that is not known
   */
  synchronized void begin(String stage, int total) {
    endStage();
    this.stage = stage;
    this.total = total;
    this.done = 0;
    this.stageStart = clock.getAsLong();
    this.notBefore = start + PATIENCE;
    show();
  }

  /** One step of the stage is done. */
  synchronized void step() {
    done++;
    show();
  }

  /** Over the line before, which may have been longer. */
  private void show() {
    long now = clock.getAsLong();
    if (terminal != null && now > notBefore) {
      notBefore = now + BETWEEN;
      String bar = bar();
      terminal.print("\r" + bar + " ".repeat(Math.max(0, width - bar.length())));
      terminal.flush();
      width = bar.length();
    }
  }

  /** All is done; what was shown is wiped away. */
  synchronized void end() {
    endStage();
    stage = "";
    if (terminal != null && width > 0) {
      terminal.print("\r" + " ".repeat(width) + "\r");
      terminal.flush();
    }
  }

  /** What each stage took: {@code read 12 ms, extract 80 ms}. */
  synchronized String times() {
    return String.join(", ", times);
  }

  private void endStage() {
    if (!stage.isEmpty()) {
      times.add(stage + " " + (clock.getAsLong() - stageStart) / 1_000_000 + " ms");
    }
  }

  private String bar() {
    if (total == 0) {
      return done == 0 ? stage : stage + " " + done;
    }
    int filled = (int) ((long) WIDTH * Math.min(done, total) / total);
    return "["
        + "#".repeat(filled)
        + " ".repeat(WIDTH - filled)
        + "] "
        + stage
        + " "
        + done
        + " of "
        + total;
  }
}
