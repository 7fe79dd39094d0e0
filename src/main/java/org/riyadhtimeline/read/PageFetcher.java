package org.riyadhtimeline.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/** Fetches an article's page from the web, within limits. */
public final class PageFetcher {

  /** The longest a page may take, in milliseconds, redirects included. */
  private static final int TIME = 10_000;

  /** The largest a page may be, in bytes. */
  private static final int SIZE = 10_000_000;

  /**
   * What was fetched.
   *
   * @param content the bytes as they came
   * @param address where they came from in the end
   * @param ending {@code .html} or {@code .txt}
   */
  @SuppressWarnings("ArrayRecordComponent") // Ten megabytes are not copied for form's sake.
  public record Fetched(byte[] content, String address, String ending) {}

  private PageFetcher() {}

  /** Whether a word is an address and not the name of a file. */
  public static boolean isAddress(String word) {
    return word.matches("[A-Za-z][A-Za-z0-9+.-]+://.*");
  }

  /**
   * Fetches what stands at an address.
   *
   * @throws ProblemException if nothing can be had from there, saying why
   */
  public static Fetched fetch(String address) {
    return fetch(address, TIME);
  }

  static Fetched fetch(String address, int milliseconds) {
    String scheme = address.substring(0, Math.max(0, address.indexOf(':')));
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      throw refused(
          address, "only http and https can be fetched", "save the page, and add the file");
    }
    try {
      return within(milliseconds, () -> get(address, milliseconds));
    } catch (IOException | IllegalArgumentException e) {
      throw refused(address, e, milliseconds);
    }
  }

  /** Tells in the user's words what kept a page from being fetched. */
  static ProblemException refused(String address, Exception e, int milliseconds) {
    if (e instanceof SocketTimeoutException || e instanceof HttpTimeoutException) {
      return refused(
          address,
          "gave no page within " + seconds(milliseconds),
          "try again, or save the page in a browser and add the file");
    }
    if (e instanceof UnknownHostException || e instanceof ConnectException) {
      return refused(
          address,
          e instanceof UnknownHostException ? "no such host" : "nobody answers there",
          "check the address, and that this machine is online");
    }
    return refused(
        address,
        "cannot be fetched: " + e.getMessage(),
        "save the page in a browser, and add the file");
  }

  /** A server that stops in the middle of a page would keep the one who reads it waiting. */
  private static Fetched within(int milliseconds, Callable<Fetched> fetching) throws IOException {
    FutureTask<Fetched> task = new FutureTask<>(fetching);
    Thread thread = new Thread(task, "fetch");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(milliseconds, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no end");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException wrong) {
        throw wrong;
      }
      throw e.getCause() instanceof IOException wrong ? wrong : new IOException(e.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private static Fetched get(String address, int milliseconds) throws IOException {
    try {
      return fetched(
          address,
          Jsoup.connect(address)
              .timeout(milliseconds)
              .maxBodySize(SIZE + 1)
              .followRedirects(true)
              .ignoreHttpErrors(true)
              .ignoreContentType(true)
              .userAgent("riyadh-timeline (reads one article for its editor)")
              .execute());
    } catch (UncheckedIOException e) {
      throw e.getCause(); // What goes wrong after the first bytes comes unchecked.
    }
  }

  private static Fetched fetched(String address, Connection.Response response) {
    int code = response.statusCode();
    if (code == 401 || code == 402 || code == 403) {
      throw refused(
          address,
          answer(code),
          "the page wants a subscriber or a browser: save it in your browser, and add the file");
    }
    if (code != 200) {
      boolean later = code == 429 || code >= 500;
      throw refused(
          address, answer(code), later ? "try again later" : "check the address in a browser");
    }
    String type = String.valueOf(response.contentType()).toLowerCase(Locale.ROOT);
    boolean text = type.startsWith("text/plain");
    if (!text && !type.startsWith("text/html") && !type.startsWith("application/xhtml")) {
      throw refused(address, "is no page but " + type, "give the address of the article's page");
    }
    byte[] content = response.bodyAsBytes();
    if (content.length > SIZE) {
      throw refused(address, "is larger than 10 MB", "save the article's text, and add the file");
    }
    return new Fetched(content, response.url().toString(), text ? ".txt" : ".html");
  }

  private static String seconds(int milliseconds) {
    return milliseconds < 1000 ? milliseconds + " ms" : milliseconds / 1000 + " seconds";
  }

  /** The status with its usual words; what a server says of its own is not always helpful. */
  private static String answer(int code) {
    String words =
        switch (code) {
          case 401 -> " (Unauthorized)";
          case 402 -> " (Payment Required)";
          case 403 -> " (Forbidden)";
          case 404 -> " (Not Found)";
          case 410 -> " (Gone)";
          case 429 -> " (Too Many Requests)";
          case 500, 502, 503, 504 -> " (the server has a problem)";
          default -> "";
        };
    return "answers " + code + words;
  }

  private static ProblemException refused(String address, String message, @Nullable String hint) {
    return new ProblemException(Problem.error(address, 0, message, hint));
  }
}
