package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** How many blocks below the headline a byline stands at most. */
  private static final int NEAR = 8;

  private static final int LONGEST = 80;
  private static final Set<String> OPENERS = WordList.set("page-bylines");

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

  /**
   * Names in a byline right below the headline.
   *
   * @param headline its last block; -1 if it is not on the page
   */
  static List<String> beside(int headline, PageLayout layout) {
    List<PageBlock> blocks = layout.blocks;
    int end = headline < 0 ? 0 : Math.min(headline + NEAR, blocks.size());
    for (int i = headline + 1; i < end; i++) {
      Byline byline = byline(blocks.get(i).text());
      if (byline != null && !byline.authors().isEmpty()) {
        return byline.authors();
      }
    }
    return List.of();
  }

  /** {@code Von Jane Roe}, {@code Par Jane Roe · 12 mars}. */
  private static @Nullable Byline byline(String line) {
    String key = line.length() > LONGEST ? "" : WordList.key(line);
    for (String opener : OPENERS) {
      if (key.startsWith(opener + ' ')) {
        return Byline.ofNamesAlone(line.substring(opener.length()).split("[·|,–]", 2)[0].strip());
      }
    }
    return Byline.parse(line);
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
