package org.riyadhtimeline.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/**
 * Keeps a second builder out of a folder. The operating system lets go of the lock when its process
 * ends, however it ends, so a lock file left over from a killed build keeps nobody out.
 *
 * <p>Unix also lets go of it as soon as the process closes the file a single time, whichever of its
 * channels that is. So every channel stays open until the end, and builders of one process, which
 * would open it too, are told apart before.
 */
final class FolderLock implements AutoCloseable {

  /** The byte that is locked lies far behind the text, so that others can still read the text. */
  private static final long LOCKED_BYTE = Integer.MAX_VALUE;

  private static final int LONGEST_TEXT = 100;

  private static final String PROCESS = "process ";

  /** The folders in which this process builds. */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path own;
  private final Path file;
  private final List<FileChannel> channels = new ArrayList<>();

  private FolderLock(Path own, Path file) {
    this.own = own;
    this.file = file;
  }

  /**
   * Takes the lock.
   *
   * @param name of the lock file in the folder
   * @param folder as the user named it, for messages
   * @throws ProblemException if another builder has it, saying which
   */
  static FolderLock take(String name, Path folder) throws IOException {
    Path own = folder.toRealPath();
    if (!OWN.add(own)) {
      throw refused(folder, PROCESS + ProcessHandle.current().pid());
    }
    FolderLock lock = new FolderLock(own, folder.resolve(name));
    boolean taken = false;
    try {
      while (!lock.take(folder)) {
        lock.closeChannels();
      }
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        lock.letGo();
      }
    }
  }

  /** Whether the lock was got; not if whoever had it deleted its file before we locked that. */
  private boolean take(Path folder) throws IOException {
    FileChannel channel =
        open(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
      throw refused(folder, holder(text(channel)));
    }
    // The nanoseconds tell this lock file from any other of the same process.
    String text = PROCESS + ProcessHandle.current().pid() + "\n" + System.nanoTime() + "\n";
    channel.truncate(0).write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    try {
      return text(open(StandardOpenOption.READ)).equals(text);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private FileChannel open(OpenOption... options) throws IOException {
    List<OpenOption> all = new ArrayList<>(List.of(options));
    all.add(LinkOption.NOFOLLOW_LINKS);
    FileChannel channel = FileChannel.open(file, all.toArray(OpenOption[]::new));
    channels.add(channel);
    return channel;
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST_TEXT);
    channel.read(text, 0);
    return StandardCharsets.US_ASCII.decode(text.flip()).toString();
  }

  private static String holder(String text) {
    int end = text.indexOf('\n');
    return end > PROCESS.length()
        ? text.substring(0, end) + begun(text.substring(PROCESS.length(), end))
        : "it has not said who it is";
  }

  /** How long ago a process of this machine began; empty for one of another machine. */
  private static String begun(String pid) {
    if (!pid.matches("[0-9]{1,18}")) {
      return "";
    }
    return ProcessHandle.of(Long.parseLong(pid))
        .flatMap(process -> process.info().startInstant())
        .map(start -> ", begun " + Duration.between(start, Instant.now()).toSeconds() + " s ago")
        .orElse("");
  }

  private static ProblemException refused(Path folder, String holder) {
    return new ProblemException(
        Problem.error(
            folder.toString(),
            0,
            "another build is writing here (" + holder + ")",
            "wait for it to end, or choose another folder with --output"));
  }

  @Override
  public void close() throws IOException {
    // Deleted while it is still locked, so that nobody else's lock file is deleted.
    try {
      Files.deleteIfExists(file);
    } finally {
      letGo();
    }
  }

  private void letGo() throws IOException {
    closeChannels();
    OWN.remove(own);
  }

  private void closeChannels() throws IOException {
    for (FileChannel channel : channels) {
      channel.close();
    }
    channels.clear();
  }
}
