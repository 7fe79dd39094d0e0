package org.riyadhtimeline.read;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines one after the other and holds none that is longer than a bound. */
public final class BoundedLines implements Closeable {

  /** The longest line in UTF-16 units: the longest article takes less, with all that it says. */
  public static final int LONGEST = 50_000_000;

  private final BufferedReader in;
  private final int longest;
  private boolean tooLong;

  public BoundedLines(Reader in) {
    this(in, LONGEST);
  }

  BoundedLines(Reader in, int longest) {
    this.in = new BufferedReader(in);
    this.longest = longest;
  }

  /**
   * The next line without its end, LF or CR LF; null after the last. Of one that is too long, its
   * beginning.
   */
  public @Nullable String next() throws IOException {
    tooLong = false;
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() < longest) {
        line.append((char) c);
      } else {
        tooLong |= c != '\r';
      }
    }
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  /** What is wrong with the line last read if it went on; null if it did not. */
  public @Nullable String problem() {
    return tooLong ? "is longer than " + longest / 1_000_000 + " million characters" : null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
