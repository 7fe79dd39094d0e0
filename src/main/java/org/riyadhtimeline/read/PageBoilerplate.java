package org.riyadhtimeline.read;

import java.util.HashSet;
import java.util.Set;

/** Lines of a page that are no part of its story: bylines, dates, buttons, links to elsewhere. */
final class PageBoilerplate {

  private static final int LONGEST = 160;
  private static final Set<String> WHOLE = new HashSet<>(WordList.ofKind("page-boilerplate", "is"));
  private static final Openings STARTS =
      new Openings(WordList.ofKind("page-boilerplate", "starts"));

  private PageBoilerplate() {}

  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return Boilerplate.isNotice(text);
    }
    String key = WordList.key(text);
    return WHOLE.contains(key)
        || STARTS.begin(key)
        || Boilerplate.is(text)
        || DateLine.parse(text) != null
        || Byline.parse(text) != null;
  }
}
