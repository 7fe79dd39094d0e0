package org.riyadhtimeline.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * One file of a site.
 *
 * @param path relative to the site, with {@code /}; lower-case ASCII letters, digits, {@code - _ .}
 * @param body what it holds
 */
public record Page(String path, Body body) {

  private static final int LONGEST_PATH = 500;

  /** What a file holds. Those that grow with the coverage are never in memory as a whole. */
  public interface Body {

    /**
     * Writes it, the same each time; {@code out} stays open.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    void writeTo(OutputStream out) throws IOException;
  }

  public Page {
    if (!isPath(path)) {
      throw new IllegalArgumentException("not a path of a site: " + path);
    }
  }

  /**
   * @param content its bytes; not copied, never to be changed
   */
  public Page(String path, byte[] content) {
    this(path, out -> out.write(content));
  }

  /** All its bytes, for a file that is known to be small. */
  public byte[] content() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      body.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Whether a page can have this path. */
  public static boolean isPath(String path) {
    boolean begins = true;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
      boolean inside = !begins && (c == '.' || c == '-' || c == '/');
      if (!word && !inside) {
        return false;
      }
      begins = c == '/';
    }
    return !begins && path.length() <= LONGEST_PATH;
  }
}
