package org.riyadhtimeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddTest {

  private static final String STORY =
      """
      <p>The ferry to the northern islands sailed again on Monday after a week of storms, the
      harbour master said, and three hundred people were on board when it left the pier.</p>
      <p>“We are glad to be under way,” Ann Roe, the captain, said on Tuesday in the harbour. She
      has sailed between the islands for twenty years and had never seen such waves.</p>
      <p>The next ferry is to sail on Friday, weather permitting, and its tickets have been sold
      out since the weekend, according to the company that runs the line.</p>
      """;

  @TempDir Path temp;

  private Project project;
  private HttpServer server;

  @BeforeEach
  void aProjectAndAServer() throws IOException {
    project = new Project(temp);
    project.write("seeds/harbour.txt", " date 2024-03-05 The storm has ended, they said.");
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static String page(String headline, String story) {
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>%s</title>
    <meta property="og:title" content="%s">
    <meta property="article:published_time" content="2024-03-06T10:00:00Z"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>%s</h1>%s</article></body></html>
    """
        .formatted(headline, headline, headline, story);
  }

  private void answer(String path, int code, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(code, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Project.Result add(String... args) {
    Project.Result result = project.run(project.withFolders("add", args));
    String port = ":" + server.getAddress().getPort();
    return new Project.Result(
        result.code(), result.out().replace(port, ""), result.err().replace(port, ""));
  }

  private List<String> seeds() throws IOException {
    try (Stream<Path> files = Files.list(project.seeds())) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void addsAFileAsItIsAndTellsWhatChanged() throws IOException {
    project.build();
    String text = " date 2024-03-06 The ferry came back.\n";
    project.write("elsewhere/Ferry-back.txt", text.strip());
    Files.writeString(temp.resolve("elsewhere/Ferry-back.txt"), text);

    Project.Result result = add(temp.resolve("elsewhere/Ferry-back.txt").toString());

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Added seeds/Ferry-back.txt.\n2 articles, ")
        .contains("\n  + article Ferry-back.txt");
    assertThat(project.seeds().resolve("Ferry-back.txt")).hasContent(text);
    assertThat(seeds()).containsExactly("Ferry-back.txt", "harbour.txt");
  }

  @Test
  void doesNotWriteThroughALinkThatStandsInItsWay() throws IOException {
    Path mine = Files.writeString(temp.resolve("mine"), "mine");
    Files.createSymbolicLink(project.seeds().resolve(".Ferry-back.txt.new"), mine);
    project.write("elsewhere/Ferry-back.txt", " date 2024-03-06 The ferry came back.");

    assertThat(add(temp.resolve("elsewhere/Ferry-back.txt").toString()).code()).isZero();

    assertThat(mine).hasContent("mine");
    assertThat(seeds()).containsExactly("Ferry-back.txt", "harbour.txt");
  }

  @Test
  void fetchesAPageThroughARedirectAndNotesWhereItCameFrom() throws IOException {
    String html = page("The ferry’s back – after a week", STORY);
    answer("/news/ferry", 200, "text/html; charset=utf-8", html);
    server.createContext(
        "/short",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/news/ferry");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });

    Project.Result result = add(address("/short"));

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Added seeds/2024-03-06-the-ferrys-back-after-a-week.html.\n");
    assertThat(project.seeds().resolve("2024-03-06-the-ferrys-back-after-a-week.html"))
        .hasContent(html);
    assertThat(project.seeds().resolve("sources.tsv"))
        .hasContent(
            "2024-03-06-the-ferrys-back-after-a-week.html\t" + address("/news/ferry") + "\n");
    assertThat(project.siteFiles().get("data/articles.json")).contains(address("/news/ferry"));
  }

  @Test
  void namesATextWithoutAHeadlineByItsDayAndFirstWords() throws IOException {
    answer("/plain", 200, "text/plain", " date 2024-03-06 The ferry came back. All were well.");

    assertThat(add(address("/plain")).out())
        .startsWith("Added seeds/2024-03-06-the-ferry-came-back-all-were-well.txt.\n");
  }

  @Test
  void refusesAnAddressThatIsThereAlready() throws IOException {
    answer("/news/ferry", 200, "text/html", page("The ferry is back", STORY));
    add(address("/news/ferry"));

    Project.Result result = add(address("/news/ferry?utm_source=mail#top"));

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "seeds/2024-03-06-the-ferry-is-back.html: holds this article already: it has the same"
                + " address\n  hint: --replace puts the new version in its place\n");
    assertThat(seeds()).hasSize(3);
  }

  @Test
  void refusesTheSameTextUnderAnotherName() throws IOException {
    project.write("copy.txt", " date 2024-03-05 The  storm has\nended, they said.");

    Project.Result result = add(temp.resolve("copy.txt").toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("seeds/harbour.txt: holds this article already: it has the same text\n");
    assertThat(seeds()).containsExactly("harbour.txt");
  }

  @Test
  void replacesAnArticleAndTellsWhichFactsWent() throws IOException {
    project.write(
        "seeds/harbour.txt",
        " date 2024-03-05 The storm ended on Monday.",
        "",
        "“It was a long week for the whole town,” Ann Roe, the captain, said on Monday.");
    project.build();
    project.write("new/harbour.txt", " date 2024-03-05 The storm has not ended.");

    assertThat(add(temp.resolve("new/harbour.txt").toString()).err())
        .startsWith("seeds/harbour.txt: holds this article already: it has the same name\n");
    Project.Result result = add("--replace", temp.resolve("new/harbour.txt").toString());

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Replaced seeds/harbour.txt.\n")
        .contains("\n  - person Ann Roe");
    assertThat(seeds()).containsExactly("harbour.txt");
  }

  @Test
  void replacesATextByItsPageUnderTheSameAddressOfTheSite() throws IOException {
    answer("/news/ferry", 200, "text/html", page("The ferry is back", STORY));
    add(address("/news/ferry"));
    project.write(
        "mine.txt",
        "---",
        "title: The ferry is back",
        "date: 2024-03-06",
        "url: " + address("/news/ferry"),
        "---",
        "The ferry is back.");

    Project.Result result = add("--replace", temp.resolve("mine.txt").toString());

    assertThat(result.out()).startsWith("Replaced seeds/2024-03-06-the-ferry-is-back.html.\n");
    assertThat(seeds())
        .contains("2024-03-06-the-ferry-is-back.txt")
        .doesNotContain("2024-03-06-the-ferry-is-back.html");
  }

  @Test
  void givesTwoPagesOfOneHeadlineTwoNames() throws IOException {
    answer("/a", 200, "text/html", page("The ferry is back", STORY));
    answer("/b", 200, "text/html", page("The ferry is back", STORY.replace("ferry", "boat")));
    add(address("/a"));
    add(address("/b"));

    assertThat(seeds())
        .contains("2024-03-06-the-ferry-is-back.html", "2024-03-06-the-ferry-is-back-2.html");
  }

  private void refused(String source, String message, String hint) throws IOException {
    Project.Result result = add(source);

    assertThat(result.err()).isEqualTo(message + "\n  hint: " + hint + "\n");
    assertThat(result.code()).isEqualTo(1);
    assertThat(seeds()).containsExactly("harbour.txt");
    assertThat(project.siteFiles()).isEmpty();
  }

  @Test
  void saysThatThePageIsNotThere() throws IOException {
    answer("/", 404, "text/html", page("Not found", STORY));

    refused(
        address("/gone"),
        "http://127.0.0.1/gone: answers 404 (Not Found)",
        "check the address in a browser");
  }

  @ParameterizedTest
  @CsvSource({"429, Too Many Requests", "500, the server has a problem"})
  void saysThatTheServerCannotNow(int code, String words) throws IOException {
    answer("/", code, "text/html", "no");

    refused(
        address("/busy"),
        "http://127.0.0.1/busy: answers " + code + " (" + words + ")",
        "try again later");
  }

  @Test
  void saysThatAPageOnlyLeadsOn() throws IOException {
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/round");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });

    Project.Result result = add(address("/round"));

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("http://127.0.0.1/round: cannot be fetched: Too many redirects")
        .endsWith("\n  hint: save the page in a browser, and add the file\n");
  }

  @Test
  void saysThatThePageWantsASubscriber() throws IOException {
    answer("/", 403, "text/html", "no");

    refused(
        address("/paid"),
        "http://127.0.0.1/paid: answers 403 (Forbidden)",
        "the page wants a subscriber or a browser: save it in your browser, and add the file");
  }

  @Test
  void saysThatOnlyTheBeginningIsThere() throws IOException {
    answer(
        "/",
        200,
        "text/html",
        page("The ferry is back", STORY + "<div>Subscribe to continue reading.</div>"));

    refused(
        address("/stub"),
        "http://127.0.0.1/stub: shows only the beginning of the article, and asks for a"
            + " subscription",
        "open it in a browser where you are signed in, save the page, and add the file");
  }

  @Test
  void saysThatThereIsNoArticle() throws IOException {
    answer("/", 200, "text/html", "<title>x</title><nav><a href=/>Home</a></nav>");

    refused(
        address("/empty"),
        "http://127.0.0.1/empty: no article found in the page",
        "copy the article's text into a .txt file");
  }

  @Test
  void saysThatItIsNoPage() throws IOException {
    answer("/", 200, "image/png", "x");

    refused(
        address("/picture"),
        "http://127.0.0.1/picture: is no page but image/png",
        "give the address of the article's page");
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    String address = address("/");
    server.stop(0);

    refused(
        address,
        "http://127.0.0.1/: nobody answers there",
        "check the address, and that this machine is online");
  }

  @Test
  void fetchesByHttpAlone() throws IOException {
    refused(
        "ftp://news.example/a",
        "ftp://news.example/a: only http and https can be fetched",
        "save the page, and add the file");
    refused(
        "file:///etc/passwd",
        "file:///etc/passwd: only http and https can be fetched",
        "save the page, and add the file");
  }

  @Test
  void saysThatAFileIsMissingOrOfAnotherKind() throws IOException {
    refused(temp.resolve("no.txt").toString(), "no.txt: no such file", "check the name");
    refused(
        temp.resolve("talks.pdf").toString(),
        "talks.pdf: is not .txt, .html or .htm",
        "save the article as text, or its page from a browser");
  }
}
