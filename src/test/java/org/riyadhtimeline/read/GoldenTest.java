package org.riyadhtimeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.Problem;

/**
 * Each folder of {@code golden} holds an article and what must be read from it. A new case is a new
 * folder; {@code -Dgolden.update=true} writes what is read now, to be looked at before it is kept.
 * All articles are made up.
 */
final class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/riyadhtimeline/read/golden");
  private static final List<String> SOURCES = List.of("article.txt", "page.html");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatIsExpected(Path folder) throws IOException {
    Path source =
        list(folder).stream().filter(f -> SOURCES.contains(name(f))).findAny().orElseThrow();
    String actual = show(SeedReader.read(Files.readAllBytes(source), name(source), name(source)));
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(list(folder).stream().map(GoldenTest::name))
        .as("files of %s", folder)
        .containsExactlyInAnyOrder(name(source), "expected.txt");
    assertThat(actual).as(folder.toString()).isEqualTo(Files.readString(expected));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String show(SeedReader.Seeds seeds) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : seeds.problems()) {
      out.append(problem).append(" (").append(problem.hint()).append(")\n");
    }
    for (Article article : seeds.articles()) {
      show(out, article);
    }
    return out.toString();
  }

  private static void show(StringBuilder out, Article article) {
    out.append("headline: ").append(article.headline()).append('\n');
    out.append("publisher: ").append(article.publisher()).append('\n');
    out.append("authors: ").append(article.authors()).append('\n');
    out.append("published: ").append(article.published());
    out.append(' ').append(article.publishedFrom()).append('\n');
    out.append("url: ").append(article.url()).append('\n');
    out.append("language: ").append(article.language()).append('\n');
    for (Paragraph paragraph : article.paragraphs()) {
      String words = paragraph.span().in(article.text()).replaceAll("\r?\n", "↵");
      out.append(paragraph.role()).append(": ").append(words).append('\n');
    }
  }
}
