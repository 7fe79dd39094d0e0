package org.riyadhtimeline.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riyadhtimeline.model.Page;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/** A folder whose files are reached by site paths, and never through a symbolic link in it. */
final class SiteFolder {

  private final Path root;
  private final Set<Path> knownFolders = new HashSet<>();

  SiteFolder(Path root) {
    this.root = root;
  }

  Path resolve(String path) {
    return root.resolve(path);
  }

  /**
   * Whether the file stands there with exactly these bytes.
   *
   * @throws ProblemException if the way to it leads through a link, or a folder is in its place
   */
  State compare(String path, Page.Body body) throws IOException {
    Path file = resolve(path);
    checkWay(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return State.MISSING;
    }
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refused(file, "a folder stands where a page is to go");
    }
    boolean same =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Comparison.same(file, body);
    return same ? State.SAME : State.DIFFERENT;
  }

  /** How a file compares with the page that is to stand there. */
  enum State {
    MISSING,
    SAME,
    DIFFERENT
  }

  /** Puts a file of the same file system at {@code path}, in place of what stands there. */
  void put(Path staged, String path) throws IOException {
    for (Path folder : foldersOf(path)) {
      if (!knownFolders.contains(folder)) {
        Files.createDirectories(folder);
        knownFolders.add(folder);
      }
    }
    Path file = resolve(path);
    try {
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw refused(file, "lies on another file system than " + root);
    }
  }

  /**
   * Removes the file and the folders that it leaves empty; does nothing where something stands
   * there that this tool does not write, a folder or a link on the way.
   */
  void remove(String path) throws IOException {
    List<Path> folders = foldersOf(path);
    Path file = resolve(path);
    if (folders.stream().anyMatch(Files::isSymbolicLink)
        || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.deleteIfExists(file);
    Collections.reverse(folders);
    for (Path folder : folders) {
      if (!Files.isDirectory(folder) || !isEmpty(folder)) {
        return;
      }
      Files.delete(folder);
      knownFolders.remove(folder);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  /** The folders on the way to a file, the outermost first, without the root. */
  private List<Path> foldersOf(String path) {
    List<Path> folders = new ArrayList<>();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(resolve(path.substring(0, slash)));
    }
    return folders;
  }

  private void checkWay(String path) {
    for (Path folder : foldersOf(path)) {
      if (knownFolders.contains(folder)) {
        continue;
      }
      if (Files.isSymbolicLink(folder)) {
        throw refused(folder, "a symbolic link stands where a folder of the site is to be");
      }
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        knownFolders.add(folder);
      } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw refused(folder, "a file stands where a folder of the site is to be");
      }
    }
  }

  private static ProblemException refused(Path file, String message) {
    return new ProblemException(
        Problem.error(
            file.toString(), 0, message, "move it away, or choose another folder with --output"));
  }
}
