package org.riyadhtimeline.extract.quote;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.extract.text.Words;
import org.riyadhtimeline.model.Gender;

/**
 * Tells whether a sentence speaks of somebody besides the one it names, by a pronoun that cannot be
 * that one: "her sister Ann Kova", "Ann Kova, her editor, …", "Ann Kova called her on Monday".
 */
final class Ties {

  /** More words than these are no role: "her closest friend on the board". */
  private static final int ROLE = 4;

  /** How far behind a name its object is looked for; a sentence may hold thousands of names. */
  private static final int REACH = 40;

  /** More characters than this are no role. */
  private static final int LONGEST = 40;

  static final Tie NONE = new Tie(Gender.UNKNOWN, false);

  /** Words for relatives: "son", "sister". */
  private static final Set<String> FAMILY = family();

  /**
   * Somebody else in the sentence of a name.
   *
   * @param gender unknown if there is nobody
   * @param family whether the one named is a relative of the other
   */
  record Tie(Gender gender, boolean family) {}

  private Ties() {}

  private static Set<String> family() {
    Set<String> family = new HashSet<>();
    for (String[] row : Words.rows("person-roles")) {
      if (row.length > 2 && row[1].equals("f") && !row[2].equals("-")) {
        family.add(row[0]);
      }
    }
    return Set.copyOf(family);
  }

  /**
   * Whom else a sentence speaks of.
   *
   * @param at the index of the name in its frame
   */
  static Tie of(Frame frame, int at, NameMention mention, String text) {
    String role = roleBefore(mention, text);
    Gender owner = role.isEmpty() ? Gender.UNKNOWN : possessive(firstWord(role));
    if (owner == Gender.UNKNOWN) {
      owner = ownerBefore(frame, at);
    }
    if (owner != Gender.UNKNOWN) {
      return new Tie(owner, isFamily(role) || isFamily(wordBefore(frame, at)));
    }
    int end = mention.name().end();
    if (text.startsWith(", her ", end) || text.startsWith(", his ", end)) {
      Gender other = text.startsWith(", her ", end) ? Gender.FEMALE : Gender.MALE;
      return new Tie(other, isFamily(phraseAt(text, end + ", her ".length())));
    }
    return new Tie(objectBehind(frame, at), false);
  }

  /** Whether a name's own role calls it somebody's relative: "Kova's sister, Maria Brandt". */
  static boolean isRelative(NameMention mention, String text) {
    return isFamily(roleBefore(mention, text));
  }

  /** The words before a name that belong to it, in lower case: "his son", "lawyer". */
  private static String roleBefore(NameMention mention, String text) {
    int start = Math.min(mention.phrase().start(), mention.name().start());
    String role =
        text.substring(Math.max(start, mention.name().start() - LONGEST), mention.name().start());
    String bare = role.strip();
    return (bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare)
        .toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  private static String wordBefore(Frame frame, int name) {
    return frame.at(frame.is(name - 1, Part.COMMA) ? name - 2 : name - 1).lower();
  }

  private static boolean isFamily(String phrase) {
    return FAMILY.contains(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  /** In ", his eldest son, the": "eldest son". */
  private static String phraseAt(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + LONGEST && isInPhrase(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isInPhrase(char c) {
    return Character.isLetter(c) || c == ' ' || c == '-';
  }

  private static Gender objectBehind(Frame frame, int name) {
    int last = Math.min(frame.size(), name + 1 + REACH);
    for (int i = name + 1; i < last; i++) {
      Gender object = object(frame, i);
      if (object != Gender.UNKNOWN) {
        return object;
      }
    }
    return Gender.UNKNOWN;
  }

  /** "Her friend from school, Ann Kova": not "in her speech, Ann Kova". */
  private static Gender ownerBefore(Frame frame, int name) {
    int at = frame.is(name - 1, Part.COMMA) ? name - 2 : name - 1;
    for (int words = 0; words <= ROLE && frame.is(at, Part.WORD); words++) {
      at--;
    }
    return frame.is(at - 1, Part.PREPOSITION) ? Gender.UNKNOWN : possessive(frame.at(at).lower());
  }

  private static Gender possessive(String word) {
    return switch (word) {
      case "her" -> Gender.FEMALE;
      case "his" -> Gender.MALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** "called him", "told her that", and not "called her mother", "spoke of her". */
  private static Gender object(Frame frame, int at) {
    if (!frame.is(at - 1, Part.WORD) && !frame.is(at - 1, Part.CUE)) {
      return Gender.UNKNOWN;
    }
    if (frame.is(at, "him")) {
      return Gender.MALE;
    }
    return frame.is(at, "her") && !mayBeOwned(frame.at(at + 1)) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private static boolean mayBeOwned(Item next) {
    return switch (next.part()) {
      case WORD, CUE -> true;
      default -> false;
    };
  }
}
