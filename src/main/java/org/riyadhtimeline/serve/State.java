package org.riyadhtimeline.serve;

import java.util.List;
import org.riyadhtimeline.model.Problem;

/** What open pages are told: which build the site is of, and what is wrong now. Thread-safe. */
final class State {

  /** How long a question may wait for an answer, in milliseconds. */
  private static final long LONGEST = 20_000;

  private long version = 1;
  private long good = 1;
  private Outcome outcome = new Outcome(true, List.of(), 0);

  synchronized void set(Outcome next) {
    outcome = next;
    version++;
    good = next.built() ? version : good;
    notifyAll();
  }

  /** The number of the last good build: what a page served now is of. */
  synchronized long version() {
    return good;
  }

  /**
   * Waits until the state is another than that of {@code known}, or until pages should ask again.
   *
   * @return a script that hands over the state
   */
  synchronized String awaitOtherThan(long known) throws InterruptedException {
    long end = System.nanoTime() + LONGEST * 1_000_000;
    for (long left = LONGEST; version == known && left > 0; ) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return "previewState(" + json() + ");\n";
  }

  private String json() {
    StringBuilder json = new StringBuilder("{\"version\":").append(version);
    json.append(",\"built\":").append(outcome.built());
    json.append(",\"doubts\":").append(outcome.doubts()).append(",\"problems\":[");
    String comma = "";
    for (Problem problem : outcome.problems()) {
      json.append(comma).append("{\"message\":").append(quoted(problem.toString()));
      json.append(",\"hint\":").append(problem.hint() == null ? "null" : quoted(problem.hint()));
      json.append('}');
      comma = ",";
    }
    return json.append("]}").toString();
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
