package org.riyadhtimeline.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/**
 * Serves a site's folder to this machine alone. Pages get a script on their way out, never on disk,
 * that loads them again after a build and shows what is wrong.
 */
final class PreviewServer implements AutoCloseable {

  private static final String OWN = "/_preview/";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
  private final SiteFiles files;
  private final State state;
  private final Supplier<byte[]> review;
  private final byte[] script;

  /**
   * Begins to serve.
   *
   * @param port 0 for any that is free
   * @param review makes the page on which an editor sees what is uncertain
   * @throws ProblemException if the port is taken
   */
  PreviewServer(Path folder, int port, State state, Supplier<byte[]> review) {
    this.files = new SiteFiles(folder);
    this.state = state;
    this.review = review;
    this.script = resource("preview.js");
    try {
      server = HttpServer.create(new InetSocketAddress(address(), port), 0);
    } catch (BindException e) {
      throw new ProblemException(
          Problem.error(
              "127.0.0.1:" + port, 0, "this port is in use", "choose another with --port"),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private static InetAddress address() throws IOException {
    return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "preview");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isForUs(exchange)) {
        // A page from elsewhere must not read this site through a name that leads here.
        send(exchange, 403, "text/plain; charset=utf-8", bytes("only for this machine\n"));
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        send(exchange, 405, "text/plain; charset=utf-8", bytes("only GET and HEAD\n"));
      } else {
        answer(exchange, exchange.getRequestURI().getPath());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isForUs(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && Set.of("127.0.0.1:" + port(), "localhost:" + port()).contains(host);
  }

  private void answer(HttpExchange exchange, String path) throws IOException, InterruptedException {
    if (path.equals(OWN + "state.js")) {
      String known = String.valueOf(exchange.getRequestURI().getQuery());
      long version = known.matches("[0-9]{1,18}") ? Long.parseLong(known) : 0;
      send(exchange, 200, SCRIPT, bytes(state.awaitOtherThan(version)));
    } else if (path.equals(OWN + "preview.js")) {
      send(exchange, 200, SCRIPT, script);
    } else if (path.equals(OWN + "review")) {
      long version = state.version();
      send(exchange, 200, "text/html; charset=utf-8", withScript(review.get(), version));
    } else {
      answerFile(exchange, path);
    }
  }

  private void answerFile(HttpExchange exchange, String path) throws IOException {
    if (files.isFolderWithoutSlash(path)) {
      exchange.getResponseHeaders().set("Location", path.replaceAll("^/+", "/") + "/");
      exchange.sendResponseHeaders(302, -1);
      return;
    }
    Path file = files.find(path);
    Path page = file != null ? file : files.find("/404.html");
    if (page == null) {
      send(exchange, 404, "text/plain; charset=utf-8", bytes("not found\n"));
      return;
    }
    String type = SiteFiles.type(page);
    // Asked before the file is read: a page of a newer build is loaded once too often at worst.
    long version = state.version();
    byte[] content = Files.readAllBytes(page);
    byte[] answer = type.startsWith("text/html") ? withScript(content, version) : content;
    send(exchange, file != null ? 200 : 404, type, answer);
  }

  private static void send(HttpExchange exchange, int code, String type, byte[] content)
      throws IOException {
    for (Map.Entry<String, String> header :
        Map.of(
                "Content-Type", type,
                "Cache-Control", "no-store",
                "X-Content-Type-Options", "nosniff",
                "Cross-Origin-Resource-Policy", "same-origin")
            .entrySet()) {
      exchange.getResponseHeaders().set(header.getKey(), header.getValue());
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(code, head || content.length == 0 ? -1 : content.length);
    if (!head && content.length > 0) {
      exchange.getResponseBody().write(content);
    }
  }

  /** The page with the script before the end of its body, or at its end. */
  private static byte[] withScript(byte[] page, long version) {
    // In this charset a unit is a byte, so nothing is lost whatever the page is written in.
    String html = new String(page, StandardCharsets.ISO_8859_1);
    int end = html.lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    String tag = "<script src=\"" + OWN + "preview.js?" + version + "\"></script>";
    return (withOwnScripts(html.substring(0, at)) + tag + html.substring(at))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Lets a page that forbids every script run those of its own server. */
  private static String withOwnScripts(String html) {
    return html.contains("script-src")
        ? html
        : html.replaceFirst("default-src 'none';", "default-src 'none'; script-src 'self';");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
