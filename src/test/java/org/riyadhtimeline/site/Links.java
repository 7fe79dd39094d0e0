package org.riyadhtimeline.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells of each link whether what it leads to is there. */
public final class Links {

  private static final String ROOT = "https://site.invalid/";

  private final BuiltSite site;
  private final Set<String> files;
  private final Map<String, Set<String>> anchors = new HashMap<>();

  public Links(BuiltSite site) {
    this.site = site;
    this.files = Set.copyOf(site.files());
  }

  /** What is wrong with the links of a page as it is written. */
  public List<String> broken(String page) {
    List<String> broken = new ArrayList<>();
    Document document = Jsoup.parse(site.text(page));
    for (Element element : document.select("[href], [src], [action], [xlink:href]")) {
      for (String name : List.of("href", "src", "action", "xlink:href")) {
        if (element.hasAttr(name)) {
          String wrong = wrong(page, element.attr(name));
          if (!wrong.isEmpty()) {
            broken.add(page + ": " + wrong);
          }
        }
      }
    }
    return broken;
  }

  /** What is wrong with a link on a page; empty if it leads where it says. */
  String wrong(String page, String link) {
    if (link.startsWith("data:")) {
      return "";
    }
    URI target;
    try {
      target = URI.create(ROOT + page).resolve(link);
    } catch (IllegalArgumentException e) {
      return link + " is no address";
    }
    String address = target.toString();
    if (!address.startsWith(ROOT)) {
      // Links lead out to where articles were published, never by another scheme.
      boolean web = "http".equals(target.getScheme()) || "https".equals(target.getScheme());
      return web ? "" : link + " leads out";
    }
    String path = target.getPath().substring(1);
    if (!files.contains(path)) {
      return link + " leads to no file";
    }
    String anchor = target.getFragment();
    if (anchor == null || anchor.isEmpty() || !path.endsWith(".html")) {
      return "";
    }
    return anchors(path).contains(anchor) ? "" : link + " leads to no place on its page";
  }

  private Set<String> anchors(String page) {
    return anchors.computeIfAbsent(
        page,
        p -> {
          Set<String> ids = new TreeSet<>();
          Jsoup.parse(site.text(p)).select("[id]").forEach(e -> ids.add(e.id()));
          return ids;
        });
  }
}
