package org.riyadhtimeline.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

class PreviewTest {

  @TempDir Path temp;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final BlockingQueue<Integer> builds = new LinkedBlockingQueue<>();
  private volatile Outcome next = new Outcome(true, List.of(), 0);
  private Preview preview;

  @BeforeEach
  void serve() throws IOException {
    Files.createDirectories(site().resolve("people"));
    Files.createDirectories(temp.resolve("seeds"));
    Files.writeString(site().resolve("index.html"), "<body><p>Front</p></body></html>");
    Files.writeString(site().resolve("people/index.html"), "<body><p>People</p></body>");
    Files.writeString(site().resolve("404.html"), "<body><p>Not here</p></body>");
    Files.writeString(site().resolve("site.css"), "p { }");
    Files.writeString(site().resolve(".riyadh-timeline.manifest"), "index.html");
    Files.writeString(temp.resolve("secret.txt"), "secret");
    preview =
        new Preview(
            site(),
            0,
            List.of(temp.resolve("seeds"), temp.resolve("templates")),
            next,
            () -> {
              builds.add(1);
              return next;
            },
            () -> "<body><p>Doubts</p></body>".getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  private Path site() {
    return temp.resolve("site-out");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(preview.address() + path))
            .timeout(Duration.ofSeconds(10))
            .build(),
        BodyHandlers.ofString());
  }

  /** What the server answers to bytes that no client would send. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(preview.address()).getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private String rawGet(String path) throws IOException {
    String host = "127.0.0.1:" + URI.create(preview.address()).getPort();
    return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void servesPagesWithAScriptThatIsNotOnDisk() throws Exception {
    HttpResponse<String> page = get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.body())
        .isEqualTo(
            "<body><p>Front</p><script src=\"/_preview/preview.js?2\"></script></body></html>");
    assertThat(site().resolve("index.html")).hasContent("<body><p>Front</p></body></html>");
    assertThat(get("_preview/preview.js").body()).contains("location.reload");
  }

  @Test
  void letsTheScriptRunOnAPageThatForbidsAll() throws Exception {
    Files.writeString(
        site().resolve("strict.html"), "<meta content=\"default-src 'none'; img-src data:\">ä");

    assertThat(get("strict.html").body())
        .isEqualTo(
            "<meta content=\"default-src 'none'; script-src 'self'; img-src data:\">ä"
                + "<script src=\"/_preview/preview.js?2\"></script>");
  }

  @Test
  void servesOtherFilesAsTheyAre() throws Exception {
    HttpResponse<String> style = get("site.css");

    assertThat(style.body()).isEqualTo("p { }");
    assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
  }

  @Test
  void showsTheSitesOwnPageForWhatIsNotThere() throws Exception {
    HttpResponse<String> page = get("nothing.html");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Not here");
  }

  @Test
  void leadsToAFoldersPage() throws Exception {
    assertThat(get("people/").body()).contains("People");
    assertThat(get("people").headers().firstValue("Location")).hasValue("/people/");
  }

  @Test
  void showsTheReviewPage() throws Exception {
    assertThat(get("_preview/review").body()).contains("Doubts").contains("preview.js");
  }

  @Test
  void servesNothingOutsideTheSite() throws Exception {
    Files.createSymbolicLink(site().resolve("link.txt"), temp.resolve("secret.txt"));

    for (String path :
        List.of(
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/people/../../secret.txt",
            "/people/%2e%2e%2f%2e%2e%2fsecret.txt",
            "/..%5csecret.txt",
            "//" + temp + "/secret.txt",
            "/" + temp + "/secret.txt",
            "/link.txt",
            "/people/..",
            "/%00",
            "/.riyadh-timeline.manifest")) {
      String answer = rawGet(path);
      assertThat(answer).as(path).doesNotContain("\r\n\r\nsecret").doesNotContain(" 200 ");
      assertThat(answer).as(path).doesNotContain("\r\n\r\nindex.html");
    }
  }

  @Test
  void answersOnlyToThisMachinesNames() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403 ");
  }

  @Test
  void answersOnlyToReading() throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(preview.address()))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
  }

  @Test
  void buildsAgainWhenASourceChangesAndTellsTheOpenPages() throws Exception {
    assertThat(get("_preview/state.js?0").body())
        .isEqualTo("previewState({\"version\":2,\"built\":true,\"doubts\":0,\"problems\":[]});\n");
    next =
        new Outcome(
            false, List.of(Problem.error("seeds/coverage.yaml", 3, "not \"YAML\"", "mend it")), 0);

    Files.writeString(temp.resolve("seeds/new.txt"), "An article.");

    assertThat(builds.poll(10, TimeUnit.SECONDS)).isNotNull();
    assertThat(get("_preview/state.js?2").body())
        .isEqualTo(
            "previewState({\"version\":3,\"built\":false,\"doubts\":0,\"problems\":["
                + "{\"message\":\"seeds/coverage.yaml:3: not \\\"YAML\\\"\","
                + "\"hint\":\"mend it\"}]});\n");
    assertThat(get("").body()).contains("Front");
  }

  @Test
  void noticesAFolderThatAppearsAndAFileThatGoes() throws Exception {
    Files.createDirectories(temp.resolve("templates/assets"));
    Files.writeString(temp.resolve("templates/assets/site.css"), "p { }");
    assertThat(builds.poll(10, TimeUnit.SECONDS)).isNotNull();

    Files.delete(temp.resolve("templates/assets/site.css"));
    assertThat(builds.poll(10, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void saysThatThePortIsTaken() {
    int port = URI.create(preview.address()).getPort();

    assertThatThrownBy(
            () -> new Preview(site(), port, List.of(), next, () -> next, () -> new byte[0]))
        .isInstanceOf(ProblemException.class)
        .hasMessage("127.0.0.1:" + port + ": this port is in use");
  }

  @Test
  void stopsServing() {
    preview.close();

    assertThatThrownBy(() -> get("")).isInstanceOf(IOException.class);
  }
}
