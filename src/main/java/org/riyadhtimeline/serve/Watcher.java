package org.riyadhtimeline.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells when something in some folders changed, by looking at them again and again. Notifications
 * from the system would cost less, but come late on some systems and not at all from network
 * folders.
 */
final class Watcher {

  /** How often to look, in milliseconds. */
  private static final long PAUSE = 150;

  /** The share of the time that looking may take, where there is much to look at. */
  private static final long PAUSE_PER_LOOK = 10;

  private static final int DEEPEST = 8;

  private record Stamp(long time, long size) {}

  private final List<Path> folders;
  private Map<Path, Stamp> seen;

  /** Folders need not exist. */
  Watcher(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.seen = look();
  }

  /**
   * Waits until something has changed since the last time, and then until nothing more changes.
   *
   * @throws InterruptedException if the thread is to end
   */
  void awaitChange() throws InterruptedException {
    Map<Path, Stamp> now = lookAfterAPause();
    while (now.equals(seen)) {
      now = lookAfterAPause();
    }
    // An editor may still be writing.
    for (Map<Path, Stamp> next = look(); !next.equals(now); next = lookAfterAPause()) {
      now = next;
    }
    seen = now;
  }

  private Map<Path, Stamp> lookAfterAPause() throws InterruptedException {
    Thread.sleep(PAUSE);
    long start = System.nanoTime();
    Map<Path, Stamp> found = look();
    long took = (System.nanoTime() - start) / 1_000_000;
    Thread.sleep(Math.max(0, took * PAUSE_PER_LOOK - PAUSE));
    return found;
  }

  private Map<Path, Stamp> look() {
    Map<Path, Stamp> found = new HashMap<>();
    for (Path folder : folders) {
      look(folder, found);
    }
    return found;
  }

  private static void look(Path folder, Map<Path, Stamp> found) {
    try {
      Files.walkFileTree(
          folder,
          java.util.Set.of(),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
              found.put(file, new Stamp(is.lastModifiedTime().toMillis(), is.size()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE; // gone since it was listed
            }

            @Override
            public FileVisitResult postVisitDirectory(
                Path folder, @org.jspecify.annotations.Nullable IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Looked at again in a moment.
    }
  }
}
