package org.riyadhtimeline.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Keeps a site built while its sources change, and shows it in a browser on this machine. */
public final class Preview implements AutoCloseable {

  private final State state = new State();
  private final PreviewServer server;
  private final Thread builder;

  /**
   * Begins to serve and to watch.
   *
   * @param site the folder that {@code build} writes to
   * @param port 0 for any that is free
   * @param watched the folders that a build depends on; they need not exist
   * @param first how the build that made the site ended
   * @param build makes the site again; called by one thread at a time
   * @param review makes the page on which an editor sees what is uncertain
   * @throws org.riyadhtimeline.model.ProblemException if the port is taken
   */
  public Preview(
      Path site,
      int port,
      List<Path> watched,
      Outcome first,
      Supplier<Outcome> build,
      Supplier<byte[]> review) {
    Watcher watcher = new Watcher(watched);
    state.set(first);
    server = new PreviewServer(site, port, state, review);
    builder = new Thread(() -> buildOnChange(watcher, build), "builder");
    builder.setDaemon(true);
    builder.start();
  }

  private void buildOnChange(Watcher watcher, Supplier<Outcome> build) {
    try {
      while (true) {
        watcher.awaitChange();
        state.set(build.get());
      }
    } catch (InterruptedException e) {
      // The end was asked for.
    }
  }

  /** Where to look at the site. */
  public String address() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  /** Ends serving; a build under way ends first. */
  @Override
  public void close() {
    server.close();
    builder.interrupt();
    try {
      builder.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
