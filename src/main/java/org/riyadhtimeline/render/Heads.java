package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.render.view.Head;

/** Makes the heads of pages. */
final class Heads {

  private static final int LONGEST_DESCRIPTION = 300;

  private final Site site;
  private final Strings strings;

  Heads(Context context) {
    this.site = context.site;
    this.strings = context.strings;
  }

  Head head(
      String page,
      String section,
      String type,
      String title,
      String description,
      @Nullable String feed,
      TemplateHTMLOutputModel jsonLd) {
    String base = site.coverage.site().baseUrl();
    String siteTitle = site.coverage.site().title();
    return new Head(
        title,
        title.equals(siteTitle) ? title : strings.get("pageTitle", title, siteTitle),
        Opening.cut(description.strip(), LONGEST_DESCRIPTION),
        type,
        Link.root(page),
        section,
        base == null ? null : address(base, page),
        base == null ? null : base + "assets/share.png",
        feed,
        jsonLd);
  }

  /** The full address of a page; the first page goes by the site's. */
  static String address(String base, String page) {
    return base + (page.equals("index.html") ? "" : page);
  }
}
