package org.riyadhtimeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Problem;

/** Reads an article kept as a saved web page. Runs no script and asks no network. */
final class PageReader {

  private PageReader() {}

  static SeedReader.Seeds read(byte[] content, String path, String fileName) {
    Document page = Jsoup.parse(PageBytes.decode(content));
    PageMetas metas = new PageMetas(page);
    JsonLd json = JsonLd.of(page);
    String url = PageAddress.of(page, metas, json);
    String publisher = PageCredits.publisher(metas, json, page.title());
    PageHeadline headline = PageHeadline.of(page, metas, json, publisher);
    String title = headline.words() == null ? "" : headline.words();
    PageLayout layout = new PageLayout(page.body());
    int begin = layout.headlineBlock(headline);
    List<String> authors = PageCredits.authors(page, metas, json, publisher);
    if (authors.isEmpty()) {
      authors = PageCredits.beside(begin, layout);
    }
    List<PageBlock> blocks = PageStory.of(layout, begin, title, authors);
    PageText text = PageText.of(headline.words(), blocks, json.articleBody());
    if (text.paragraphs().isEmpty() || text.isHeadlineAlone()) {
      return SeedReader.Seeds.nothing(
          Problem.error(
              path, 0, "no article found in the page", "copy the article's text into a .txt file"));
    }
    LocalDate date = PageDate.of(page, metas, json);
    date = date != null ? date : PageDate.beside(begin, layout, DayOrder.of(page, metas));
    date = date != null ? date : text.date();
    date = date != null || url == null ? date : PageDate.inAddress(url);
    List<Problem> problems = new ArrayList<>();
    if (date == null) {
      problems.add(
          Problem.warning(
              path,
              0,
              "no date found in the page",
              "say it in coverage.yaml: - {article: " + fileName + ", published: YYYY-MM-DD}"));
    }
    return SeedReader.Seeds.of(
        article(fileName, headline, publisher, authors, date, url, page, text), problems);
  }

  private static Article article(
      String fileName,
      PageHeadline headline,
      @Nullable String publisher,
      List<String> authors,
      @Nullable LocalDate date,
      @Nullable String url,
      Document page,
      PageText text) {
    String declared = declared(page);
    boolean said = !declared.equals(Language.UNKNOWN);
    String language = said ? Language.of(text.text(), 0, declared) : Language.of(text.text(), 0);
    if (language.equals(Language.UNKNOWN)) {
      language = declared;
    }
    return new Article(
        ArticleId.of(fileName),
        fileName,
        headline.words(),
        publisher != null ? publisher : text.publisher(),
        authors.isEmpty() ? text.authors() : authors,
        date,
        date == null ? null : DateOrigin.METADATA,
        null,
        url,
        language,
        text.text(),
        text.paragraphs());
  }

  /** The first two letters of the page's own word on its language. */
  private static String declared(Document page) {
    String lang = page.select("html").attr("lang");
    boolean code =
        lang.length() >= 2
            && Character.isLetter(lang.charAt(0))
            && Character.isLetter(lang.charAt(1))
            && (lang.length() == 2 || !Character.isLetter(lang.charAt(2)));
    return code ? WordList.key(lang.substring(0, 2)) : Language.UNKNOWN;
  }
}
