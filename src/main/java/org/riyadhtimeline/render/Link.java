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
    return root(from) + page + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  /** Leads from the folder of {@code page} to the site's. */
  static String root(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }
}
