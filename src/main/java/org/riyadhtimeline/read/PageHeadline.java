package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page: the heading that says what the page's metadata say, else the metadata
 * without the site's name.
 *
 * @param words null if the page has none
 * @param element the heading; null if none is the headline
 */
record PageHeadline(@Nullable String words, @Nullable Element element) {

  private static final String PARTINGS = "|-–—:«»·•/";

  /** How many headings are looked at. */
  private static final int MOST = 60;

  static PageHeadline of(Document page, PageMetas metas, JsonLd json, @Nullable String site) {
    List<String> titles = new ArrayList<>();
    add(titles, metas.get("og:title"));
    add(titles, json.headline());
    add(titles, metas.get("headline"));
    add(titles, metas.get("twitter:title"));
    add(titles, metas.get("title"));
    add(titles, metas.get("dc.title"));
    add(titles, page.title());
    List<Element> headings = new ArrayList<>(page.getElementsByTag("h1"));
    headings.addAll(page.select("[itemprop=headline]"));
    headings.addAll(page.getElementsByTag("h2"));
    headings.addAll(page.getElementsByTag("h3"));
    Element best = best(headings, titles, site);
    if (best != null) {
      return new PageHeadline(Texts.oneLine(best.text()), best);
    }
    Element only = only(headings, site);
    if (only != null && (titles.isEmpty() || saysMore(only, titles.get(0)))) {
      return new PageHeadline(Texts.oneLine(only.text()), only);
    }
    for (String title : titles) {
      String words = withoutSite(title, site);
      if (!words.isEmpty()
          && !Texts.letters(words).equals(Texts.letters(site == null ? "" : site))) {
        return new PageHeadline(words, only);
      }
    }
    Element first = page.selectFirst("h1");
    String words = first == null ? "" : Texts.oneLine(first.text());
    return words.isEmpty() ? new PageHeadline(null, null) : new PageHeadline(words, first);
  }

  /** Where the title names but a section, as in {@code News - Institute of Lakes}. */
  private static boolean saysMore(Element heading, String title) {
    int end = 1;
    while (end < title.length() && !isParting(title, end)) {
      end++;
    }
    int words = Texts.countWords(heading.text());
    return words >= 5 && Texts.countWords(title.substring(0, Math.min(end, title.length()))) <= 2;
  }

  /** The heading of first rank, where but one says more than a word or two. */
  private static @Nullable Element only(List<Element> headings, @Nullable String site) {
    Element only = null;
    for (Element heading : headings) {
      String words = Texts.oneLine(heading.text());
      boolean said =
          heading.normalName().equals("h1")
              && Texts.letters(words).length() >= 12
              && !linksHome(heading)
              && !isSite(words, site);
      if (said && only != null) {
        return null;
      }
      only = said ? heading : only;
    }
    return only;
  }

  private static void add(List<String> titles, @Nullable String title) {
    if (title != null && !title.isBlank()) {
      titles.add(Texts.oneLine(title));
    }
  }

  /** The heading that most titles hold; of equally good ones the first. */
  private static @Nullable Element best(
      List<Element> headings, List<String> titles, @Nullable String site) {
    Element best = null;
    int most = 0;
    for (Element heading : headings.subList(0, Math.min(headings.size(), MOST))) {
      String letters = linksHome(heading) ? "" : Texts.letters(heading.text());
      int score = 0;
      for (String title : titles) {
        score += score(letters, title, site);
      }
      score += score > 0 && PageHints.isHeadline(heading) ? 200 : 0;
      if (score > most) {
        most = score;
        best = heading;
      }
    }
    return best;
  }

  /** The name of a site leads to its first page. */
  private static boolean linksHome(Element heading) {
    Element link = heading.selectFirst("a[href]");
    String href = link == null ? "" : link.attr("href").strip();
    int host = href.indexOf("://");
    int path = host < 0 ? 0 : href.indexOf('/', host + 3);
    String rest = path < 0 ? "/" : href.substring(path);
    return !href.isEmpty() && (rest.equals("/") || rest.equals("./") || rest.startsWith("/index."));
  }

  private static int score(String heading, String title, @Nullable String site) {
    String whole = Texts.letters(title);
    if (heading.length() < 4 || whole.isEmpty()) {
      return 0;
    }
    if (heading.equals(whole)) {
      return 1000;
    }
    boolean most = heading.length() * 2 > whole.length();
    if (most && (whole.startsWith(heading) || whole.endsWith(heading))) {
      return 500 * heading.length() / whole.length();
    }
    if (heading.startsWith(whole) && whole.length() * 2 > heading.length()) {
      return 300;
    }
    return heading.length() >= 8 && isPart(heading, title) && !isSite(heading, site) ? 200 : 0;
  }

  /** Whether {@code heading} stands between two of the marks that part a title. */
  private static boolean isPart(String heading, String title) {
    int start = 0;
    for (int at = 1; at <= title.length(); at++) {
      boolean end = at == title.length() || isParting(title, at) || title.startsWith(": ", at);
      if (end && heading.equals(Texts.letters(title.substring(start, at)))) {
        return true;
      }
      start = end ? at : start;
    }
    return false;
  }

  private static boolean isParting(String title, int at) {
    return at > 0
        && at < title.length() - 1
        && PARTINGS.indexOf(title.charAt(at)) >= 0
        && title.charAt(at - 1) == ' '
        && title.charAt(at + 1) == ' ';
  }

  /** {@code Ministers meet - The Lake Times}: the site's name, or few words after a mark. */
  private static String withoutSite(String title, @Nullable String site) {
    for (int at = title.length() - 2; at > 0; at--) {
      if (isParting(title, at)) {
        String before = title.substring(0, at).strip();
        String after = title.substring(at + 1).strip();
        if (isSite(after, site)
            || (Texts.countWords(after) <= 3 && Texts.countWords(before) >= 4)) {
          return before;
        }
        String letters = Texts.letters(before);
        return site != null && letters.equals(Texts.letters(site)) ? after : title;
      }
    }
    return title;
  }

  /** {@code The Lake Times} in {@code Ministers meet | The Lake Times}; null if unsure. */
  static @Nullable String siteIn(String title) {
    for (int at = title.length() - 2; at > 0; at--) {
      if ("|-–—«»".indexOf(title.charAt(at)) >= 0
          && title.charAt(at - 1) == ' '
          && title.charAt(at + 1) == ' ') {
        String after = title.substring(at + 1).strip();
        boolean name =
            Texts.countWords(after) <= 4
                && Texts.countWords(title.substring(0, at)) >= 3
                && !after.isEmpty()
                && Character.isUpperCase(after.charAt(0))
                && DateLine.parse(after) == null;
        return name ? after : null;
      }
    }
    return null;
  }

  private static boolean isSite(String words, @Nullable String site) {
    String letters = Texts.letters(words);
    return Outlets.isOutlet(words) || (site != null && letters.equals(Texts.letters(site)));
  }
}
