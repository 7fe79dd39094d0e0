package org.riyadhtimeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.read.PageFetcher;
import org.riyadhtimeline.read.SeedReader;

/**
 * An article that is to join the others.
 *
 * @param content the bytes of its file
 * @param article what they say, under the name it is to have
 * @param address where it was fetched from; null for a file
 * @param problems what is doubtful in it
 */
@SuppressWarnings("ArrayRecordComponent") // Not copied for form's sake.
record NewArticle(
    byte[] content, Article article, @Nullable String address, List<Problem> problems) {

  /** An article shorter than this whose page asks for a subscription is only its beginning. */
  private static final int STUB = 1_500;

  private static final Pattern PAYWALL =
      Pattern.compile(
          "subscribe to (read|continue|unlock)|subscribers? only|only for subscribers"
              + "|(continue|keep) reading with|to (continue|keep) reading|sign in to (read|continue)"
              + "|log in to (read|continue)|\"isAccessibleForFree\"\\s*:\\s*\"?false",
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads what a user names.
   *
   * @throws ProblemException if there is no article
   */
  static NewArticle from(String source) {
    return PageFetcher.isAddress(source) ? fromWeb(source) : fromFile(Path.of(source));
  }

  private static NewArticle fromWeb(String source) {
    PageFetcher.Fetched page = PageFetcher.fetch(source);
    NewArticle first = read(page.content(), source, "article" + page.ending(), page.address());
    String name = SeedName.of(first.article()) + page.ending();
    return read(page.content(), source, name, page.address());
  }

  private static NewArticle fromFile(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    if (!List.of(".txt", ".html", ".htm").contains(ending)) {
      throw new ProblemException(
          Problem.error(
              file.toString(),
              0,
              "is not .txt, .html or .htm",
              "save the article as text, or its page from a browser"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(SeedReader.LIMIT + 1);
      return read(content, file.toString(), SeedName.of(name) + ending, null);
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          Problem.error(file.toString(), 0, "no such file", "check the name"), e);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(file.toString(), 0, "cannot be read", "check that you may read it"), e);
    }
  }

  private static NewArticle read(
      byte[] content, String source, String name, @Nullable String address) {
    SeedReader.Seeds read = SeedReader.read(content, source, name);
    if (read.articles().isEmpty()) {
      throw new ProblemException(read.problems());
    }
    Article article = read.articles().get(0);
    if (!name.endsWith(".txt") && isStub(article, content)) {
      throw new ProblemException(
          Problem.error(
              source,
              0,
              "shows only the beginning of the article, and asks for a subscription",
              "open it in a browser where you are signed in, save the page, and add the file"));
    }
    return new NewArticle(content, article, address, read.problems());
  }

  private static boolean isStub(Article article, byte[] content) {
    return article.text().length() < STUB
        && PAYWALL.matcher(new String(content, StandardCharsets.UTF_8)).find();
  }
}
