package org.riyadhtimeline.extract.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Quoted;
import org.riyadhtimeline.model.Span;

/**
 * Whom the quoted words of a sentence speak of by name: in ""Kova talks too much," he said" he is
 * not Kova.
 */
final class SpokenOf {

  /** Words before one's own name. */
  private static final Set<String> OWN =
      Set.of("i am", "i'm", "i’m", "name is", "name's", "name’s", "call me", "called me", "was i");

  /** A quotation that names more, or holds more others, is not looked through. */
  private static final int MOST = 40;

  private SpokenOf() {}

  /** The ids of those named in the quotations of a sentence, and not by themselves. */
  static Set<String> in(Frame frame, Document document, People people) {
    Set<String> ids = new HashSet<>();
    for (Item item : frame.items()) {
      if (item.quoted() >= 0) {
        List<NameMention> named = people.mentionsIn(item.span());
        for (NameMention mention : named.subList(0, Math.min(MOST, named.size()))) {
          if (!isOwn(mention, document.text()) && !isNested(mention, item.quoted(), document)) {
            ids.add(mention.personId());
          }
        }
      }
    }
    return ids;
  }

  private static boolean isOwn(NameMention mention, String text) {
    int end = mention.name().start() - 1;
    for (String words : OWN) {
      if (end >= words.length()
          && text.regionMatches(true, end - words.length(), words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  /** Within words quoted in a quotation others may speak of its speaker. */
  private static boolean isNested(NameMention mention, int quoted, Document document) {
    int last = Math.min(document.quoted().size(), quoted + MOST);
    for (int i = quoted + 1; i < last; i++) {
      Quoted inner = document.quoted().get(i);
      Span span = inner.span();
      if (inner.depth() == 0 || span.start() > mention.name().start()) {
        return false;
      }
      if (span.end() >= mention.name().end()) {
        return true;
      }
    }
    return false;
  }
}
