package org.riyadhtimeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;
import org.riyadhtimeline.read.SeedReader;
import org.riyadhtimeline.read.Sources;

/** Puts a new article among those that are there, unless it is there already. */
final class Adding {

  private record Same(Article article, String because) {}

  private final Path seeds;

  Adding(Path seeds) {
    this.seeds = seeds;
  }

  /**
   * Stores the article as it came, with a note of where it came from.
   *
   * @param replace whether to put it in the place of an article that is there already
   * @return what was done, in a sentence
   * @throws ProblemException if it is there already, or cannot be stored
   */
  String add(NewArticle added, boolean replace) {
    List<Article> there = Files.isDirectory(seeds) ? SeedReader.read(seeds).articles() : List.of();
    Same same = find(added, there);
    String file = added.article().file();
    if (same != null && !replace) {
      throw new ProblemException(
          Problem.error(
              seeds.resolve(same.article().file()).toString(),
              0,
              "holds this article already: " + same.because(),
              "--replace puts the new version in its place"));
    }
    try {
      if (same == null) {
        String name = free(file, there);
        store(added, name);
        return "Added " + seeds.resolve(name) + ".";
      }
      String name = same.article().id() + file.substring(file.lastIndexOf('.'));
      store(added, name);
      if (!name.equals(same.article().file())) {
        Files.delete(seeds.resolve(same.article().file()));
      }
      return "Replaced " + seeds.resolve(same.article().file()) + ".";
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              seeds.toString(), 0, "cannot be written: " + e.getMessage(), "check the folder"),
          e);
    }
  }

  /** The name, or with a number where another article has it. */
  private static String free(String file, List<Article> there) {
    int dot = file.lastIndexOf('.');
    String id = file.substring(0, dot);
    String free = id;
    for (int i = 2; isTaken(free, there); i++) {
      free = id + "-" + i;
    }
    return free + file.substring(dot);
  }

  private static boolean isTaken(String id, List<Article> there) {
    return there.stream().anyMatch(other -> other.id().equalsIgnoreCase(id));
  }

  private void store(NewArticle added, String name) throws IOException {
    Files.createDirectories(seeds);
    Path written = seeds.resolve("." + name + ".new");
    Files.deleteIfExists(written);
    Files.write(written, added.content(), StandardOpenOption.CREATE_NEW); // never through a link
    Files.move(
        written,
        seeds.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    if (added.address() != null) {
      Sources.of(seeds).add(name, added.address());
    }
  }

  private static @Nullable Same find(NewArticle added, List<Article> there) {
    Article article = added.article();
    String address = address(added.address() == null ? article.url() : added.address());
    String own = address(article.url());
    String words = words(article);
    for (Article other : there) {
      String known = address(other.url());
      if (known != null && (known.equals(address) || known.equals(own))) {
        return new Same(other, "it has the same address");
      }
      if (!words.isEmpty() && words.equals(words(other))) {
        return new Same(other, "it has the same text");
      }
    }
    // The user chose the name of a file, and the tool that of a page it fetched.
    return there.stream()
        .filter(other -> added.address() == null && other.id().equalsIgnoreCase(article.id()))
        .map(other -> new Same(other, "it has the same name"))
        .findFirst()
        .orElse(null);
  }

  /** An address without what differs between links to one page. */
  private static @Nullable String address(@Nullable String url) {
    if (url == null) {
      return null;
    }
    return url.replaceFirst("#.*", "")
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceAll("[?&](utm_[a-z]+|fbclid|gclid|ref|src)=[^&]*", "")
        .replaceFirst("[/?&]$", "");
  }

  /** The story in letters and digits alone. */
  private static String words(Article article) {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.role().tellsStory())
        .map(paragraph -> paragraph.span().in(article.text()))
        .collect(Collectors.joining())
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
