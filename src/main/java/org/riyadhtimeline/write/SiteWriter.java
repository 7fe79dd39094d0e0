package org.riyadhtimeline.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Page;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/**
 * Writes a site so that each of its files is whole at any moment, whenever the build is killed.
 *
 * <p>Pages whose bytes changed go to a staging folder inside the site's folder, so that they are on
 * its file system. Only {@link #finish()} touches the site: first it puts the pages that are new,
 * which no page of the old site links to; then it replaces those that changed, by when all they
 * link to is there; last it removes those that are gone, by when nothing links to them. Within each
 * step pages are put in the reverse of the order they came in: from what a reader comes to last to
 * the front page.
 *
 * <p>A file that is not in the {@linkplain Manifest manifest} belongs to the user and is left
 * alone; where a page would have to take its place, the build is refused before anything is
 * touched. Nothing is reached through a symbolic link inside the folder.
 */
public final class SiteWriter implements AutoCloseable {

  private static final String STAGING = ".riyadh-timeline.tmp";
  private static final String LOCK = ".riyadh-timeline.lock";

  private record Staged(String path, Path file) {}

  private final Path root;
  private final SiteFolder folder;
  private final FolderLock lock;
  private final Set<String> written;
  private final Set<String> paths = new HashSet<>();
  private final List<Staged> added = new ArrayList<>();
  private final List<Staged> changed = new ArrayList<>();
  private final List<FactChange> facts = new ArrayList<>();

  private SiteWriter(Path root, FolderLock lock) throws IOException {
    this.root = root;
    this.lock = lock;
    this.folder = new SiteFolder(root);
    this.written = Manifest.read(root);
  }

  /**
   * Begins to write to {@code root}, which is made if need be.
   *
   * @throws ProblemException if it cannot be written, or another build is writing to it
   */
  public static SiteWriter open(Path root) {
    try {
      Files.createDirectories(root);
      FolderLock lock = FolderLock.take(LOCK, root);
      try {
        SiteWriter writer = new SiteWriter(root, lock);
        writer.clearStaging();
        Files.createDirectory(root.resolve(STAGING));
        return writer;
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
  }

  /**
   * Stages a page; the site stays as it is. Pages that link come before those they link to, the
   * front page first.
   *
   * @throws IllegalArgumentException if it has the path of another page
   * @throws ProblemException if it cannot be written, or a user's file stands in its place
   */
  public void add(Page page) {
    if (!paths.add(page.path())) {
      throw new IllegalArgumentException("two pages have the path " + page.path());
    }
    try {
      stage(page);
    } catch (IOException e) {
      throw cannotWrite(folder.resolve(page.path()), e);
    }
  }

  private void stage(Page page) throws IOException {
    SiteFolder.State state = folder.compare(page.path(), page.body());
    if (state == SiteFolder.State.SAME) {
      return;
    }
    boolean isNew = state == SiteFolder.State.MISSING;
    if (!isNew && !written.contains(page.path())) {
      throw new ProblemException(
          Problem.error(
              folder.resolve(page.path()).toString(),
              0,
              "this file was not written by riyadh-timeline, so it is not replaced",
              "move it away, or choose another folder with --output"));
    }
    Path file = root.resolve(STAGING).resolve(Integer.toString(added.size() + changed.size()));
    try (OutputStream out = Files.newOutputStream(file)) {
      page.body().writeTo(out);
    }
    if (!isNew && FactDiff.knows(page.path())) {
      facts.addAll(FactDiff.between(page.path(), folder.resolve(page.path()), file));
    }
    (isNew ? added : changed).add(new Staged(page.path(), file));
  }

  /**
   * Makes the site of the pages added.
   *
   * @throws ProblemException if it cannot be written; each file is then old or new, and the next
   *     build completes them
   */
  public Changes finish() {
    Set<String> removed = new TreeSet<>(written);
    removed.removeAll(paths);
    try {
      // While both old and new files may be there, the manifest names both.
      Set<String> all = new TreeSet<>(written);
      all.addAll(paths);
      putManifest(all);
      put(added);
      put(changed);
      for (String path : removed) {
        folder.remove(path);
      }
      putManifest(paths);
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
    return new Changes(
        added.stream().map(Staged::path).toList(),
        changed.stream().map(Staged::path).toList(),
        List.copyOf(removed),
        paths.size() - added.size() - changed.size(),
        facts,
        written.isEmpty());
  }

  private void put(List<Staged> files) throws IOException {
    for (int i = files.size() - 1; i >= 0; i--) {
      folder.put(files.get(i).file(), files.get(i).path());
    }
  }

  private void putManifest(Set<String> files) throws IOException {
    byte[] content = Manifest.bytes(files);
    if (folder.compare(Manifest.NAME, out -> out.write(content)) != SiteFolder.State.SAME) {
      Path staged = Files.write(root.resolve(STAGING).resolve("manifest"), content);
      folder.put(staged, Manifest.NAME);
    }
  }

  /** Lets go of the folder; what was staged and not finished is dropped. */
  @Override
  public void close() {
    try (lock) {
      clearStaging();
    } catch (IOException e) {
      throw cannotWrite(root, e);
    }
  }

  private void clearStaging() throws IOException {
    Path staging = root.resolve(STAGING);
    if (Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
      try (var files = Files.newDirectoryStream(staging)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(staging);
  }

  private static ProblemException cannotWrite(Path path, IOException e) {
    String reason = e instanceof FileSystemException f ? reason(f) : e.getMessage();
    return new ProblemException(
        Problem.error(
            path.toString(),
            0,
            "cannot be written: " + reason,
            "see that it is a folder you may write to, with room on its disk"),
        e);
  }

  private static @Nullable String reason(FileSystemException e) {
    String what =
        e instanceof AccessDeniedException
            ? "permission denied"
            : e instanceof FileAlreadyExistsException
                ? "a file stands there"
                : e instanceof NoSuchFileException
                    ? "no such folder"
                    : e.getReason() != null ? e.getReason() : e.getClass().getSimpleName();
    // Of a move, what matters is where to: the file moved lies in a folder of our own.
    String file = e.getOtherFile() == null ? e.getFile() : e.getOtherFile();
    return file == null ? what : file + ": " + what;
  }
}
