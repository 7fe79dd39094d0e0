package org.riyadhtimeline.read;

import java.nio.file.Path;
import java.util.List;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Problem;

/** Reads the articles of a folder. */
public final class SeedReader {

  private SeedReader() {}

  /**
   * What was read.
   *
   * @param articles by id
   * @param problems what could not be read, and what was read with doubt
   */
  public record Seeds(List<Article> articles, List<Problem> problems) {}

  /**
   * Reads every {@code .txt}, {@code .html} and {@code .htm} of {@code folder}, links out of it not
   * followed.
   */
  public static Seeds read(Path folder) {
    return new Seeds(List.of(), List.of());
  }
}
