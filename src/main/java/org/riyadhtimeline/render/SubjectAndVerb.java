package org.riyadhtimeline.render;

import java.util.Locale;
import java.util.Set;
import org.riyadhtimeline.model.Span;

/**
 * The words that tell who spoke, made short: the name and the verb, with what stands between or
 * behind them left out.
 */
final class SubjectAndVerb {

  /** What is shorter than this is shown as it stands. */
  private static final int SHORT = 40;

  /** Words before a name that are more than this are no title of its bearer. */
  private static final int TITLE = 32;

  /** After a name, these begin something else than its verb. */
  private static final Set<String> NO_VERB =
      Set.of(
          "on", "in", "at", "after", "before", "during", "for", "from", "of", "with", "who",
          "whose", "and", "or", "to", "last", "this", "earlier", "as", "by", "while", "when");

  /** These stand between a name and its verb, and the verb says little without them. */
  private static final Set<String> ADVERBS =
      Set.of("also", "then", "later", "again", "has", "had", "have", "was", "is", "would", "will");

  private SubjectAndVerb() {}

  /**
   * The words at {@code words} of {@code text}, in one line.
   *
   * @param name where the speaker is named in them
   */
  static String brief(String text, Span words, Span name) {
    String all = Markup.oneLine(words.in(text).strip());
    if (all.length() <= SHORT || !words.contains(name)) {
      return all;
    }
    boolean title = name.start() - words.start() <= TITLE;
    int from = title ? words.start() : name.start();
    String subject = (title ? "" : "… ") + Markup.oneLine(new Span(from, name.end()).in(text));
    String rest = Markup.oneLine(new Span(name.end(), words.end()).in(text).strip());
    if (rest.startsWith("’s ") || rest.startsWith("'s ") || rest.isEmpty()) {
      return cut(all);
    }
    int aside = rest.startsWith(",") ? asideEnd(rest) : -1;
    String behind = aside < 0 ? rest : rest.substring(aside + 2);
    String verb = verb(behind);
    if (behind.startsWith(",") || verb.isEmpty()) {
      return subject + " … " + rest.substring(rest.lastIndexOf(' ') + 1);
    }
    return subject + (aside < 0 ? " " : " … ") + verb + (verb.equals(behind) ? "" : " …");
  }

  /** The comma that closes an aside: the last where a lone word follows it, else the next. */
  private static int asideEnd(String rest) {
    int last = rest.lastIndexOf(", ");
    boolean lone = last > 0 && rest.indexOf(' ', last + 2) < 0;
    return lone ? last : rest.indexOf(", ", 1);
  }

  /** The first words that can be a verb; empty where something else begins. */
  private static String verb(String words) {
    int end = 0;
    while (end < words.length()) {
      int space = words.indexOf(' ', end);
      String word = words.substring(end, space < 0 ? words.length() : space);
      if (end == 0 && NO_VERB.contains(word.toLowerCase(Locale.ROOT))) {
        return "";
      }
      end = space < 0 ? words.length() : space;
      if (!ADVERBS.contains(word) && !word.endsWith("ly")) {
        break;
      }
      end = Math.min(words.length(), end + 1);
    }
    String verb = words.substring(0, end).strip();
    return verb.endsWith(",") ? verb.substring(0, verb.length() - 1) : verb;
  }

  /** Words that name nobody, cut between two of them. */
  static String cut(String words) {
    if (words.length() <= SHORT) {
      return words;
    }
    int space = words.lastIndexOf(' ', SHORT);
    return words.substring(0, space < SHORT / 2 ? SHORT : space) + " …";
  }
}
