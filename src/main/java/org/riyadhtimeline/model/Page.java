package org.riyadhtimeline.model;

import java.util.regex.Pattern;

/**
 * One file of a site.
 *
 * @param path relative to the site, with {@code /}; lower-case ASCII letters, digits, {@code - _ .}
 * @param content its bytes; not copied, never to be changed
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Copying every page twice would double the memory of a build.
public record Page(String path, byte[] content) {

  private static final int LONGEST_PATH = 500;

  private static final Pattern PATH =
      Pattern.compile("[a-z0-9_][a-z0-9_.-]*(/[a-z0-9_][a-z0-9_.-]*)*");

  public Page {
    if (!isPath(path)) {
      throw new IllegalArgumentException("not a path of a site: " + path);
    }
  }

  /** Whether a page can have this path. */
  public static boolean isPath(String path) {
    return path.length() <= LONGEST_PATH && PATH.matcher(path).matches();
  }
}
