package org.riyadhtimeline.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines of a page that are no part of its story: bylines, dates, buttons, links to elsewhere. */
final class PageBoilerplate {

  private static final int LONGEST = 160;
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern CLOCK = Pattern.compile("\\b[012]?\\d:[0-5]\\d\\b");
  private static final Set<String> WHOLE = new HashSet<>(WordList.ofKind("page-boilerplate", "is"));
  private static final List<String> CONTAINS = WordList.ofKind("page-boilerplate", "contains");
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
        || isStamp(text)
        || STARTS.begin(key)
        || CONTAINS.stream().anyMatch(key::contains)
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

  /** {@code Jane Roe, Lake News 8:31 a.m. July 18, 2013}: a year and a time of day, no sentence. */
  private static boolean isStamp(String text) {
    boolean brief = text.length() <= 100 && Texts.countWords(text) <= 16;
    return brief
        && YEAR.matcher(text).find()
        && CLOCK.matcher(text).find()
        && (!Texts.endsSentence(text) || text.endsWith("m."));
  }
}
