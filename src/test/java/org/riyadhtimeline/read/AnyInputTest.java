package org.riyadhtimeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Paragraph;

/** Whatever a file holds, reading it gives an article or a problem. */
final class AnyInputTest {

  @Property(tries = 400)
  void anyBytesAreReadOrRefused(@ForAll byte[] content) {
    check(SeedReader.read(content, "a.txt", "a.txt"));
    check(SeedReader.read(content, "a.html", "a.html"));
  }

  @Property(tries = 600)
  void anyTextIsReadOrRefused(@ForAll("texts") String text) {
    check(SeedReader.read(text.getBytes(UTF_8), "a.txt", "a.txt"));
  }

  @Property(tries = 600)
  void anyPageIsReadOrRefused(@ForAll("pages") String page) {
    check(SeedReader.read(page.getBytes(UTF_8), "a.html", "a.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "div", "b", "font", "a", "table", "ul", "p", "h1", "article", "sup", "time", "q", "form"
      })
  void depthOfNestingDoesNotMatter(String tag) {
    String page = ("<" + tag + ">").repeat(20_000) + "<p>The ministers agreed, he said.</p>";
    check(SeedReader.read(page.getBytes(UTF_8), "a.html", "a.html"));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            " date 2025-02-18 ",
            "---\n",
            "title: x\n",
            "By JANE ROE",
            "VIENNA (AP) —",
            "(AP Photo/",
            ")",
            "]",
            "[",
            "Image:",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\u2028",
            "Feb. 18, 2025",
            "/TASS/",
            "•",
            "“",
            "”",
            "\"",
            "'",
            "—",
            "-",
            "--",
            "_",
            "/",
            ":",
            ".",
            ",",
            " ",
            "\t",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "😀",
            "Sources",
            "©",
            "told ",
            "The ",
            "word",
            "Minister",
            "UPPER",
            "İ",
            "ß",
            "你好",
            "مرحبا",
            "Jr.",
            "U.S.",
            "contributed to this report");
    return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<div class='related'>",
            "</div>",
            "<h1>",
            "</h1>",
            "<br>",
            "<a href='x'>",
            "</a>",
            "<script type='application/ld+json'>",
            "</script>",
            "{\"@type\":\"NewsArticle\",",
            "\"headline\":\"x\"}",
            "[",
            "]",
            "}",
            "<table><tr><td>",
            "</table>",
            "<ul><li>",
            "<!--",
            "-->",
            "<title>",
            "</title>",
            "<meta property='og:title' content='",
            "'>",
            "<time>",
            "<article>",
            "</article>",
            "<sup><a>1</a></sup>",
            "<q>",
            "</q>",
            "&amp;",
            "&#0;",
            "\u0000",
            "The ministers agreed on Tuesday, two officials said. ",
            "<blockquote>",
            "<figcaption>",
            "<frameset>",
            "<svg>",
            "<math>",
            "<template>",
            "<body class='comments'>",
            "x",
            " ");
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  private static void check(SeedReader.Seeds seeds) {
    assertThat(seeds.articles().size() + seeds.problems().size()).isPositive();
    for (Article article : seeds.articles()) {
      int end = 0;
      for (Paragraph paragraph : article.paragraphs()) {
        assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
        end = paragraph.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(article.text().length());
    }
  }
}
