package org.riyadhtimeline.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A plain static server on this machine, with the site at a sub-path as hosts have it. */
public final class SiteServer implements AutoCloseable {

  private static final String SUB_PATH = "/projects/talks/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "png", "image/png",
          "json", "application/json",
          "xml", "application/xml",
          "csv", "text/csv",
          "ics", "text/calendar");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Path folder;

  public SiteServer(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Where the site begins; ends in {@code /}. */
  public String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + SUB_PATH;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file =
        path.startsWith(SUB_PATH) ? folder.resolve(path.substring(SUB_PATH.length())) : folder;
    boolean there = file.normalize().startsWith(folder) && Files.isRegularFile(file);
    byte[] content = there ? Files.readAllBytes(file) : new byte[0];
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(there ? 200 : 404, content.length == 0 ? -1 : content.length);
    try (exchange) {
      if (content.length > 0) {
        exchange.getResponseBody().write(content);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
