package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.serve.Preview;

class ServeCommandTest {

  @TempDir Path temp;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private String get(Preview preview, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(preview.address() + path))
            .timeout(Duration.ofSeconds(10))
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  /** What the pages are told after the build of that number. */
  private String state(Preview preview, int build) throws IOException, InterruptedException {
    return get(preview, "_preview/state.js?" + build);
  }

  @Test
  void keepsServingWhereNothingCanBeBuiltAtFirst() throws Exception {
    Project project = new Project(temp);
    SiteOptions options =
        new SiteOptions(project.seeds(), temp.resolve("templates"), project.site());
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

    try (Preview preview =
        ServeCommand.start(
            options, 0, new FactsMemory(), new Console(stream, stream, Terminal.NONE))) {
      assertThat(state(preview, 1)).contains("\"built\":false", "no articles");
      assertThat(get(preview, "_preview/review")).contains("No site could be built yet");

      Files.writeString(project.seeds().resolve("a.txt"), "The ferry sailed on Monday.");

      assertThat(state(preview, 2)).contains("\"built\":true", "\"doubts\":1");
      assertThat(get(preview, "_preview/review")).contains("Articles without a date");
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no articles");
  }

  @Test
  void saysInThePageThatTheProgramFailedAndBuildsWithTheNextChange() throws Exception {
    Project project = new Project(temp);
    project.write("seeds/a.txt", "The ferry sailed on Monday.");
    SiteOptions options =
        new SiteOptions(project.seeds(), temp.resolve("templates"), project.site());
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    FactsMemory failing =
        new FactsMemory(
            article -> {
              if (article.text().contains("Monday")) {
                throw new IllegalStateException("no rule for it");
              }
              return Extractor.extract(article);
            });

    try (Preview preview =
        ServeCommand.start(options, 0, failing, new Console(stream, stream, Terminal.NONE))) {
      assertThat(state(preview, 1))
          .contains(
              "\"built\":false",
              "the build failed by a defect of the program: ",
              "IllegalStateException",
              "no rule for it",
              "take the last change back, and report what it was");

      project.write("seeds/a.txt", "The ferry sailed on Friday.");

      assertThat(state(preview, 2)).contains("\"built\":true");
    }
  }
}
