package org.riyadhtimeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.SiteInfo.ArticleText;

/**
 * What the editor says, in {@code coverage.yaml}.
 *
 * @param problems what could not be understood, and was left out
 */
public record CoverageFile(SiteInfo site, Decisions decisions, List<Problem> problems) {

  private static final int LIMIT = 1_000_000;

  private static final SiteInfo DEFAULT = new SiteInfo("Timeline", "", null, ArticleText.SENTENCES);

  private static final List<String> KEYS =
      List.of("title", "description", "baseUrl", "articleText", "decisions");

  public CoverageFile {
    problems = List.copyOf(problems);
  }

  /**
   * Reads {@code file}; the defaults where there is none.
   *
   * @throws ProblemException if it cannot be read as a whole: building without what the editor
   *     decided could publish what was to be left out
   */
  public static CoverageFile read(Path file) {
    String path = file.toString().replace('\\', '/');
    try (InputStream in = open(file, path)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new ProblemException(
            Problem.error(path, 0, "is larger than 1 MB", "keep articles in files of their own"));
      }
      return read(path, bytes);
    } catch (NoSuchFileException e) {
      return new CoverageFile(DEFAULT, Decisions.NONE, List.of());
    } catch (IOException e) {
      Path folder = file.getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        // Reading the articles tells what is wrong with their folder.
        return new CoverageFile(DEFAULT, Decisions.NONE, List.of());
      }
      throw new ProblemException(
          Problem.error(path, 0, "cannot be read", "check that you may read the file"), e);
    }
  }

  private static InputStream open(Path file, String path) throws IOException {
    if (OutwardLink.is(file)) {
      throw new ProblemException(Problem.error(path, 0, OutwardLink.MESSAGE, OutwardLink.HINT));
    }
    return Files.newInputStream(file);
  }

  /**
   * Reads the content of such a file.
   *
   * @param path what problems call it
   * @throws ProblemException if it cannot be read as a whole
   */
  public static CoverageFile read(String path, byte[] bytes) {
    String text = Utf8.decode(bytes);
    if (text == null) {
      throw new ProblemException(TextReader.notUtf8(bytes, path));
    }
    Yaml root = YamlParser.parse(path, text);
    if (root == null) {
      return new CoverageFile(DEFAULT, Decisions.NONE, List.of());
    }
    List<Problem> problems = new ArrayList<>();
    YamlFields fields = YamlFields.of(path, root, KEYS, problems);
    SiteInfo site = site(fields);
    Decisions decisions = new DecisionsReader(path, problems).read(fields.items("decisions"));
    return new CoverageFile(site, decisions, problems);
  }

  private static SiteInfo site(YamlFields fields) {
    return new SiteInfo(
        Objects.requireNonNullElse(fields.text("title"), DEFAULT.title()),
        Objects.requireNonNullElse(fields.text("description"), DEFAULT.description()),
        fields.value(
            "baseUrl", "an address that begins with https:// or http://", CoverageFile::baseUrl),
        Objects.requireNonNullElse(
            fields.value("articleText", "full, sentences or quotes", CoverageFile::articleText),
            DEFAULT.articleText()));
  }

  private static @Nullable String baseUrl(String text) {
    URI uri = URI.create(text);
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
      return null;
    }
    return text.endsWith("/") ? text : text + "/";
  }

  private static @Nullable ArticleText articleText(String text) {
    return switch (text) {
      case "full" -> ArticleText.FULL;
      case "sentences" -> ArticleText.SENTENCES;
      case "quotes" -> ArticleText.QUOTES;
      default -> null;
    };
  }
}
