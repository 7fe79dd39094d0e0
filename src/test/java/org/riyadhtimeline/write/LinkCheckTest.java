package org.riyadhtimeline.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {

  @TempDir Path site;

  @BeforeEach
  void aSite() throws IOException {
    Files.createDirectories(site.resolve("people"));
    Files.writeString(site.resolve("site.css"), "p { }");
    Files.writeString(site.resolve("people/ann.html"), "<h1 id=top>Ann</h1><p id='q-1'>Yes</p>");
    Files.writeString(site.resolve("people/index.html"), "<p id=list>People</p>");
  }

  private List<String> check(String path, String html) throws IOException {
    Files.writeString(site.resolve(path), html);
    return LinkCheck.check(site).stream()
        .map(problem -> problem.toString().replace(site + "/", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people/ann.html",
        "people/ann.html#q-1",
        "people/ann.html#",
        "./people/../people/ann.html#top",
        "people/index.html",
        "#here",
        "site.css",
        "https://elsewhere.example/nothing",
        "//elsewhere.example/nothing",
        "mailto:ann@elsewhere.example",
        "people/ann.html?x=1#q-1",
      })
  void followsLinksThatLeadSomewhere(String link) throws IOException {
    assertThat(check("index.html", "<p id=here><a href='" + link + "'>x</a>")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "people/eve.html, no such file",
    "people/Ann.html, no such file",
    "people/ann.html#q-2, no such place in the page",
    "#nowhere, no such place in the page",
    "people, no such file",
    "../outside.html, no such file",
    "/people/ann.html, it depends on where the site is published",
    "a b.html, it is no address",
  })
  void tellsOfLinksThatLeadNowhere(String link, String reason) throws IOException {
    assertThat(check("index.html", "<p>\n<a href='" + link + "'>x</a>"))
        .containsExactly("index.html:2: the link “" + link + "” leads nowhere: " + reason);
  }

  @Test
  void readsLinksFromWhereThePageIs() throws IOException {
    assertThat(check("people/bob.html", "<a href='ann.html#q-1'>x</a><a href='../site.css'>y</a>"))
        .isEmpty();
    assertThat(check("people/bob.html", "<a href='people/ann.html'>x</a>"))
        .containsExactly(
            "people/bob.html:1: the link “people/ann.html” leads nowhere: no such file");
  }

  @Test
  void followsPicturesAndScripts() throws IOException {
    assertThat(check("index.html", "<img src='a.png'><script src='b.js'></script>"))
        .containsExactly(
            "index.html:1: the link “a.png” leads nowhere: no such file",
            "index.html:1: the link “b.js” leads nowhere: no such file");
  }
}
