package org.riyadhtimeline.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A symbolic link that leads out of the folder it stands in. It is not followed: who can put a file
 * among the articles could else have any file of the machine published.
 */
final class OutwardLink {

  static final String MESSAGE = "is a link out of the folder, not followed";
  static final String HINT = "copy the file here";

  private OutwardLink() {}

  /**
   * Whether {@code file} is one.
   *
   * @throws IOException if it is a link to nowhere
   */
  static boolean is(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
        && Files.isSymbolicLink(file)
        && !file.toRealPath().startsWith(folder.toRealPath());
  }
}
