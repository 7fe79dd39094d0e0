package org.riyadhtimeline.render;

/**
 * Where something stands in the site.
 *
 * @param page the path of its page
 * @param anchor the element's id; empty for the page itself
 */
record Link(String page, String anchor) {

  /** The link as written on the page {@code from}. */
  String seenFrom(String from) {
    if (page.equals(from) && !anchor.isEmpty()) {
      return "#" + anchor;
    }
    String near = folder(page).equals(folder(from)) ? page.substring(folder(page).length()) : null;
    String path = near != null ? near : root(from) + page;
    return path + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  private static String folder(String page) {
    return page.substring(0, page.lastIndexOf('/') + 1);
  }

  /** Leads from the folder of {@code page} to the site's. */
  static String root(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }
}
