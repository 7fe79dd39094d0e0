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
        || isContact(text)
        || STARTS.begin(key)
        || Boilerplate.is(text)
        || DateLine.parse(text) != null
        || Byline.parse(text) != null;
  }

  /** {@code Jane Roe jane.roe@lake.example}: where to write to, and hardly more. */
  private static boolean isContact(String text) {
    int at = text.indexOf('@');
    return at > 0
        && text.length() <= 80
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && text.indexOf('.', at) > 0
        && !Texts.endsSentence(text);
  }
}
