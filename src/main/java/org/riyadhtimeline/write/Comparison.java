package org.riyadhtimeline.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.riyadhtimeline.model.Page;

/** Compares what is written with a file, without holding either. */
final class Comparison extends OutputStream {

  private final InputStream file;
  private final byte[] buffer = new byte[8192];
  private boolean same = true;

  private Comparison(InputStream file) {
    this.file = file;
  }

  /** Whether the file has exactly the bytes of {@code body}. */
  static boolean same(Path file, Page.Body body) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Comparison comparison = new Comparison(in);
      body.writeTo(comparison);
      return comparison.same && in.read() < 0;
    }
  }

  @Override
  public void write(int b) throws IOException {
    same &= file.read() == (b & 0xff);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int end = from + length;
    for (int at = from; same && at < end; ) {
      int some = file.readNBytes(buffer, 0, Math.min(buffer.length, end - at));
      same = some > 0 && Arrays.equals(buffer, 0, some, bytes, at, at + some);
      at += some;
    }
  }
}
