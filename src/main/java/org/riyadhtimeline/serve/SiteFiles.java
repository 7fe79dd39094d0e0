package org.riyadhtimeline.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a site by the paths of addresses; nothing outside its folder, ever. */
final class SiteFiles {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Path root;

  SiteFiles(Path root) {
    this.root = root;
  }

  /**
   * The file at a decoded path of an address; null if there is none.
   *
   * @param path begins with {@code /}; a folder stands for its {@code index.html}
   */
  @Nullable Path find(String path) {
    if (path.indexOf('\0') >= 0 || path.indexOf('\\') >= 0) {
      return null;
    }
    for (String name : path.substring(1).split("/", -1)) {
      // Neither the way up nor what the tool keeps for itself (.riyadh-timeline.manifest).
      if (name.startsWith(".")) {
        return null;
      }
    }
    try {
      Path real = root.toRealPath();
      Path file = real.resolve(path.substring(1).replaceAll("/+", "/").replaceAll("^/", ""));
      if (Files.isDirectory(file)) {
        file = file.resolve("index.html");
      }
      Path target = file.toRealPath();
      return target.startsWith(real) && Files.isRegularFile(target) ? target : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  /** Whether the path names a folder without saying so, which would break its relative links. */
  boolean isFolderWithoutSlash(String path) {
    Path page = path.endsWith("/") ? null : find(path);
    return page != null && page.endsWith("index.html") && !path.endsWith("index.html");
  }

  static String type(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
