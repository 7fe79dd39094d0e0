package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's meta elements by name, property or itemprop, in lower case. */
final class PageMetas {

  private final Map<String, List<String>> values = new HashMap<>();

  PageMetas(Document page) {
    for (Element meta : page.getElementsByTag("meta")) {
      String content = Texts.oneLine(meta.attr("content"));
      for (String attribute : List.of("name", "property", "itemprop")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty() && !content.isEmpty() && isOfThePage(meta, attribute)) {
          values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** An itemprop in the middle of a page may tell of a teaser. */
  private static boolean isOfThePage(Element meta, String attribute) {
    return !attribute.equals("itemprop") || meta.closest("aside, li, nav, footer") == null;
  }

  @Nullable String get(String name) {
    List<String> all = values.get(name);
    return all == null ? null : all.get(0);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
