package org.riyadhtimeline.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/**
 * Keeps a second builder out of a folder. The operating system lets go of the lock when its process
 * ends, however it ends, so a lock file left over from a killed build keeps nobody out.
 */
final class FolderLock implements AutoCloseable {

  /** The byte that is locked lies far behind the text, so that others can still read the text. */
  private static final long LOCKED_BYTE = Integer.MAX_VALUE;

  private static final int LONGEST_TEXT = 100;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param folder as the user named it, for messages
   * @throws ProblemException if another process has it, saying which
   */
  static FolderLock take(Path file, Path folder) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      boolean taken = false;
      try {
        if (lock(channel) == null) {
          throw new ProblemException(
              Problem.error(
                  folder.toString(),
                  0,
                  "another build is writing here (" + holder(channel) + ")",
                  "wait for it to end, or choose another folder with --output"));
        }
        // The nanoseconds tell this lock file from any other of the same process.
        byte[] text =
            ("process " + ProcessHandle.current().pid() + "\n" + System.nanoTime() + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(text), 0);
        // Whoever had the lock before may have deleted the file between our opening and locking it.
        taken = isStillAt(file, text);
        if (taken) {
          return new FolderLock(file, channel);
        }
      } finally {
        if (!taken) {
          channel.close();
        }
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null; // another thread of this process
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
    channel.read(text, 0);
    String holder = StandardCharsets.US_ASCII.decode(text.flip()).toString();
    int end = holder.indexOf('\n');
    return end > 0 ? holder.substring(0, end) : "it has not said who it is";
  }

  private static boolean isStillAt(Path file, byte[] text) throws IOException {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Arrays.equals(Files.readAllBytes(file), text);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    // Deleted while it is still locked, so that nobody else's lock file is deleted.
    Files.deleteIfExists(file);
    channel.close();
  }
}
