package org.riyadhtimeline.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.riyadhtimeline.SiteBuilder;
import org.riyadhtimeline.SiteOptions;

/** A site built into a folder. */
public record BuiltSite(Path folder) {

  static final Path SEEDS = Path.of("seeds");

  /** The site of the two seeds. */
  public static BuiltSite ofSeeds(Path folder) {
    return of(SEEDS, folder);
  }

  /** The site of a folder of articles, with the templates of the project. */
  public static BuiltSite of(Path seeds, Path folder) {
    new SiteBuilder(new SiteOptions(seeds, Path.of("templates"), folder)).build();
    return new BuiltSite(folder);
  }

  /** The paths of all pages, with {@code /}, in order. */
  public List<String> pages() {
    return files().stream().filter(f -> f.endsWith(".html")).toList();
  }

  /** The paths of all files, with {@code /}, in order. */
  public List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** In bytes. */
  public long size(String path) {
    return folder.resolve(path).toFile().length();
  }

  public byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each file's bytes as text of one unit a byte, so that two sites can be compared. */
  SortedMap<String, String> content() {
    SortedMap<String, String> content = new TreeMap<>();
    for (String file : files()) {
      content.put(file, new String(bytes(file), StandardCharsets.ISO_8859_1));
    }
    return content;
  }

  /** The page of the kind that says most: the largest below {@code folder}, its index not meant. */
  public String fullest(String below) {
    return pages().stream()
        .filter(p -> p.startsWith(below + "/") && !p.endsWith("/index.html"))
        .max((a, b) -> Integer.compare(bytes(a).length, bytes(b).length))
        .orElseThrow();
  }
}
