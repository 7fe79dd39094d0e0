package org.riyadhtimeline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.ProblemException;

class PageFetcherTest {

  private static InetAddress here() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  @Test
  void doesNotWaitForAServerThatSaysNothing() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, here())) {
      String address = "http://127.0.0.1:" + silent.getLocalPort() + "/";

      assertThatThrownBy(() -> PageFetcher.fetch(address, 300))
          .isInstanceOf(ProblemException.class)
          .hasMessage(address + ": gave no page within 300 ms");
    }
  }

  @Test
  void doesNotWaitForAServerThatNeverEnds() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(here(), 0), 0);
    CountDownLatch told = new CountDownLatch(1);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write("<p>The ferry".getBytes(StandardCharsets.UTF_8));
            out.flush();
            told.await(10, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";

      assertThatThrownBy(() -> PageFetcher.fetch(address, 300))
          .isInstanceOf(ProblemException.class)
          .hasMessage(address + ": gave no page within 300 ms");
    } finally {
      told.countDown();
      server.stop(0);
    }
  }

  /** Asked of a name service, this would depend on where the test runs. */
  @Test
  void saysThatThereIsNoSuchHost() {
    ProblemException refused =
        PageFetcher.refused(
            "http://news.invalid/talks", new UnknownHostException("news.invalid"), 300);

    assertThat(refused).hasMessage("http://news.invalid/talks: no such host");
    assertThat(refused.problems().get(0).hint())
        .isEqualTo("check the address, and that this machine is online");
  }

  @Test
  void stopsReadingAPageOfMoreThanTenMegabytes() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(here(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            byte[] block = new byte[100_000];
            for (int i = 0; i < 1_000; i++) {
              out.write(block);
            }
          }
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";

      assertThatThrownBy(() -> PageFetcher.fetch(address))
          .isInstanceOf(ProblemException.class)
          .hasMessage(address + ": is larger than 10 MB");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void tellsAddressesFromFiles() {
    assertThat(PageFetcher.isAddress("https://news.example/a")).isTrue();
    assertThat(PageFetcher.isAddress("ftp://news.example/a")).isTrue();
    assertThat(PageFetcher.isAddress("C:/news/a.txt")).isFalse();
    assertThat(PageFetcher.isAddress("news/a.txt")).isFalse();
  }
}
