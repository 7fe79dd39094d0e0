package org.riyadhtimeline.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Where a page was published. */
final class PageAddress {

  private PageAddress() {}

  /** An http or https address; null if the page tells none. */
  static @Nullable String of(Document page, PageMetas metas, JsonLd json) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String[] candidates = {
      canonical == null ? null : canonical.attr("href"),
      metas.get("og:url"),
      json.url(),
      savedFrom(page)
    };
    for (String candidate : candidates) {
      if (candidate != null && isAddress(candidate.strip())) {
        return candidate.strip();
      }
    }
    return null;
  }

  /** {@code <!-- saved from url=(0042)https://… -->}, as Chrome writes; SingleFile has its own. */
  private static @Nullable String savedFrom(Document page) {
    for (Node node : page.childNodes()) {
      String found = node instanceof Comment comment ? inComment(comment.getData()) : null;
      if (found != null) {
        return found;
      }
    }
    Element html = page.selectFirst("html");
    for (Node node : html == null ? page.childNodes() : html.childNodes()) {
      String found = node instanceof Comment comment ? inComment(comment.getData()) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String inComment(String words) {
    if (!words.contains("saved from url=") && !words.contains("url:")) {
      return null;
    }
    int start = words.indexOf("http");
    int end = start;
    while (end >= 0 && end < words.length() && !Line.isSpace(words.charAt(end))) {
      end++;
    }
    return start < 0 ? null : words.substring(start, end);
  }

  private static boolean isAddress(String words) {
    try {
      URI address = new URI(words);
      String scheme = address.getScheme();
      return scheme != null
          && address.getHost() != null
          && (scheme.toLowerCase(Locale.ROOT).equals("https")
              || scheme.toLowerCase(Locale.ROOT).equals("http"));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
