package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote and who published a page. */
final class PageCredits {

  private static final List<String> AUTHOR_NAMES =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
          "article:author_name",
          "dcsext.author");

  private PageCredits() {}

  /** The site's name; where the page does not say it, what follows the headline in its title. */
  static @Nullable String publisher(PageMetas metas, JsonLd json, String title) {
    String declared = declared(metas, json);
    return declared != null ? declared : PageHeadline.siteIn(title);
  }

  private static @Nullable String declared(PageMetas metas, JsonLd json) {
    String site = metas.get("og:site_name");
    String other = json.publisher() != null ? json.publisher() : metas.get("application-name");
    if (site == null || (site.indexOf('.') > 0 && other != null)) {
      return other;
    }
    return site;
  }

  static List<String> authors(
      Document page, PageMetas metas, JsonLd json, @Nullable String publisher) {
    List<String> authors = new ArrayList<>();
    json.authors().forEach(name -> add(authors, name));
    for (String name : AUTHOR_NAMES) {
      if (authors.isEmpty()) {
        metas.all(name).forEach(value -> add(authors, value));
      }
    }
    if (authors.isEmpty()) {
      for (Element element :
          page.select("[rel=author], [itemprop=author], .byline, .author, .article-author")) {
        if (authors.isEmpty() && element.closest("aside, li, nav, footer") == null) {
          add(authors, element.text());
        }
      }
    }
    authors.removeIf(name -> name.equals(publisher));
    return authors;
  }

  /** Names in a byline, with or without its "By"; no addresses, no outlets. */
  private static void add(List<String> authors, String words) {
    String line = Texts.oneLine(words);
    if (line.isEmpty() || line.length() > 200 || line.contains("://") || line.startsWith("@")) {
      return;
    }
    Byline byline = Byline.parse(line);
    byline = byline != null ? byline : Byline.ofNamesAlone(line);
    if (byline != null) {
      byline.authors().stream().filter(name -> !authors.contains(name)).forEach(authors::add);
    }
  }
}
