package org.riyadhtimeline.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Coverage;

/** The files of a rendered site, by path. */
record Rendered(Map<String, byte[]> files) {

  static Rendered of(Coverage coverage) {
    return of(coverage, null);
  }

  static Rendered of(Coverage coverage, @Nullable Path theme) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    new Renderer(theme).render(coverage).forEach(page -> files.put(page.path(), page.content()));
    return new Rendered(files);
  }

  String text(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new AssertionError("no " + path + " among " + files.keySet());
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  Document page(String path) {
    return Jsoup.parse(text(path), "https://site.example/" + path);
  }

  Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    files.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> pages.put(path, page(path)));
    return pages;
  }
}
