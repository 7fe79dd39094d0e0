package org.riyadhtimeline.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.ProblemException;

/** The files that make the look: the shipped ones, each of which a folder can replace. */
final class Theme {

  static final String CLASS_PATH = "/org/riyadhtimeline/templates/";

  /** What a theme may replace, besides the files that pages refer to. */
  static final List<String> REPLACEABLE =
      List.of(
          "404.ftlh",
          "about.ftlh",
          "article.ftlh",
          "articles.ftlh",
          "compare.ftlh",
          "embed.ftlh",
          "feed.ftlx",
          "moved.ftlh",
          "page.ftlh",
          "parts.ftlh",
          "people.ftlh",
          "person.ftlh",
          "publishers.properties",
          "review.ftlh",
          "search.ftlh",
          "sides.properties",
          "strings.properties",
          "timeline.ftlh");

  /** What pages refer to; a theme's folder {@code assets} may add files of its own. */
  private static final List<String> ASSETS =
      List.of(
          "assets/site.css",
          "assets/noscript.css",
          "assets/site.js",
          "assets/search.js",
          "assets/minisearch.js",
          "assets/icon.svg");

  private final @Nullable Path overrides;

  Theme(@Nullable Path overrides) {
    this.overrides = overrides != null && Files.isDirectory(overrides) ? overrides : null;
  }

  @Nullable Path overrides() {
    return overrides;
  }

  /** The name under which a user knows a file of the theme. */
  String shownName(String name) {
    Path own = own(name);
    return own == null ? "templates/" + name : own.toString().replace('\\', '/');
  }

  /**
   * The theme's own version of a file; null if it has none.
   *
   * @throws ProblemException if it is a link out of the theme: a theme got from elsewhere could
   *     else have any file of the machine published
   */
  @Nullable Path own(String name) {
    if (overrides == null) {
      return null;
    }
    Path file = overrides.resolve(name);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try {
      if (!file.toRealPath().startsWith(overrides.toRealPath())) {
        String path = file.toString().replace('\\', '/');
        String message = "is a link out of the folder, not followed";
        throw new ProblemException(Problem.error(path, 0, message, "copy the file here"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The bytes of a file: the theme's own if it has one, else the shipped. */
  byte[] read(String name) {
    Path own = own(name);
    try {
      return own != null ? Files.readAllBytes(own) : shipped(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] shipped(String name) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream(CLASS_PATH + name)) {
      if (in == null) {
        throw new IOException("not among the shipped templates: " + name);
      }
      return in.readAllBytes();
    }
  }

  /** Names of all files to be copied into the site, sorted. */
  List<String> assets(boolean withPicture) {
    Stream<String> shipped = ASSETS.stream();
    if (withPicture) {
      shipped = Stream.concat(shipped, Stream.of("assets/share.png"));
    }
    return Stream.concat(shipped, added()).distinct().sorted().toList();
  }

  private Stream<String> added() {
    Path folder = overrides == null ? null : overrides.resolve("assets");
    if (folder == null || !Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "assets/" + file.getFileName())
          .filter(name -> name.matches("assets/[a-z0-9_][a-z0-9_.-]*"))
          .filter(name -> !name.equals("assets/share.png"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
