package org.riyadhtimeline.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of pages for search engines; it needs full addresses, so none without a base URL. */
final class Sitemap {

  /** What the protocol allows in one file. */
  private static final int MOST = 40_000;

  private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final @Nullable String base;

  Sitemap(@Nullable String base) {
    this.base = base;
  }

  void add(PageList pages) {
    if (base == null) {
      return;
    }
    List<String> urls =
        pages.htmlPaths().stream()
            .filter(path -> !path.equals("404.html") && !path.equals("embed.html"))
            .map(path -> Heads.address(base, path))
            .toList();
    if (urls.size() <= MOST) {
      pages.add("sitemap.xml", () -> xml("urlset", "url", urls));
      return;
    }
    List<String> maps = new ArrayList<>();
    for (int from = 0; from < urls.size(); from += MOST) {
      List<String> some = urls.subList(from, Math.min(urls.size(), from + MOST));
      String path = "sitemap-" + (maps.size() + 1) + ".xml";
      maps.add(base + path);
      pages.add(path, () -> xml("urlset", "url", some));
    }
    pages.add("sitemap.xml", () -> xml("sitemapindex", "sitemap", maps));
  }

  private static byte[] xml(String root, String item, List<String> urls) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append('<').append(root).append(" xmlns=\"").append(SPACE).append("\">\n");
    for (String url : urls) {
      out.append('<').append(item).append("><loc>");
      Markup.escape(url, 0, url.length(), out);
      out.append("</loc></").append(item).append(">\n");
    }
    return out.append("</").append(root).append(">\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
