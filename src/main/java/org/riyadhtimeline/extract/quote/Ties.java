package org.riyadhtimeline.extract.quote;

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

  private Ties() {}

  /**
   * The gender of whom else a sentence speaks; unknown if of nobody.
   *
   * @param name the index of the name in its frame
   * @param end where it ends in the text, its role behind it not included
   */
  static Gender of(Frame frame, int name, int end, String text) {
    Gender owner = ownerBefore(frame, name);
    if (owner == Gender.UNKNOWN && text.startsWith(", her ", end)) {
      owner = Gender.FEMALE;
    } else if (owner == Gender.UNKNOWN && text.startsWith(", his ", end)) {
      owner = Gender.MALE;
    }
    int last = Math.min(frame.size(), name + 1 + REACH);
    for (int i = name + 1; i < last && owner == Gender.UNKNOWN; i++) {
      owner = object(frame, i);
    }
    return owner;
  }

  /** "Her friend from school, Ann Kova": not "in her speech, Ann Kova". */
  private static Gender ownerBefore(Frame frame, int name) {
    int at = frame.is(name - 1, Part.COMMA) ? name - 2 : name - 1;
    for (int words = 0; words <= ROLE && frame.is(at, Part.WORD); words++) {
      at--;
    }
    return frame.is(at - 1, Part.PREPOSITION) ? Gender.UNKNOWN : possessive(frame.at(at));
  }

  private static Gender possessive(Item item) {
    return switch (item.lower()) {
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
