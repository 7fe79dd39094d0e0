package org.riyadhtimeline.extract.date;

/**
 * Tells from the words around a date whether it lies behind or ahead.
 *
 * <p>The verb nearest before the date in its sentence decides ("was held Friday", "will be held
 * Friday"); where the date opens its clause, or where only a verb of telling stands before it, the
 * first verb after it ("On Friday, the court will hear").
 */
final class Tense {

  /** How far a verb may stand from its date; keeps long texts linear. */
  private static final int REACH = 60;

  private Tense() {}

  static Direction around(Line line, int from, int to) {
    int start = from;
    while (start > 0 && isLink(line.word(start - 1))) {
      start--;
    }
    if (isPutOff(line, start, from, to)) {
      return Direction.FUTURE;
    }
    String touching = line.word(start - 1);
    if (touching.endsWith("s") && Vocabulary.SCHEDULED.contains(touching)) {
      return Direction.FUTURE;
    }
    boolean opens = opensClause(line, start);
    Direction after = after(line, to, opens);
    if (opens && after != Direction.UNKNOWN) {
      return after;
    }
    Direction before = before(line, start);
    if (before == Direction.PAST && after == Direction.FUTURE && !verbTouches(line, start)) {
      return Direction.FUTURE;
    }
    return before != Direction.UNKNOWN ? before : after;
  }

  /** Words that lead up to a date within its phrase. */
  private static boolean isLink(String word) {
    return switch (word) {
      case "on", "the", "by", "until", "till", "in", "for", "early", "late", "through", "at" ->
          true;
      default -> false;
    };
  }

  /** "postponed until Friday", "rescheduled for March 10", "trip scheduled for Wednesday". */
  private static boolean isPutOff(Line line, int start, int from, int to) {
    boolean verb = Vocabulary.PUT_OFF.contains(line.word(start - 1));
    boolean off = line.is(start - 1, "off") && line.isAny(start - 2, "called", "put");
    if (line.isPossessive(to)) {
      return verb || off; // "canceled Friday's session"
    }
    if (line.is(start - 1, "to")) {
      int before = line.is(start - 2, "back") ? start - 3 : start - 2;
      return Vocabulary.PUT_OFF.contains(line.word(before));
    }
    return from > start && (verb || off);
  }

  private static boolean opensClause(Line line, int start) {
    if (start == 0) {
      return true;
    }
    String word = line.word(start - 1);
    return line.isMark(start - 1)
        || word.equals("and")
        || word.equals("but")
        || word.equals("that")
        || word.equals("while");
  }

  /** "said Tuesday", "on trial Tuesday": whether the verb stands right before the date. */
  private static boolean verbTouches(Line line, int start) {
    return isPast(line, start - 1);
  }

  private static Direction before(Line line, int start) {
    for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
      String word = line.word(at);
      if (word.equals(";")) {
        return Direction.UNKNOWN;
      }
      if (isFuture(line, at)) {
        return isPerfect(line, at) ? Direction.PAST : Direction.FUTURE;
      }
      if (isPast(line, at)) {
        if (!line.is(at - 1, "be")) {
          return Direction.PAST;
        }
        at--;
      }
    }
    return Direction.UNKNOWN;
  }

  /**
   * What the first verb after the date tells.
   *
   * @param opens whether the date opens its clause, so that the clause goes on after it
   */
  private static Direction after(Line line, int to, boolean opens) {
    for (int at = to; at < Math.min(line.size(), to + REACH); at++) {
      String word = line.word(at);
      if (word.equals(";") || (at > to && line.isMark(at)) || (!opens && opensAnother(word))) {
        return Direction.UNKNOWN;
      }
      if (isFuture(line, at) || Vocabulary.SCHEDULED.contains(word)) {
        return isPerfect(line, at) ? Direction.PAST : Direction.FUTURE;
      }
      if (isPast(line, at)) {
        return Direction.PAST;
      }
    }
    return Direction.UNKNOWN;
  }

  /** Words that begin another clause. */
  private static boolean opensAnother(String word) {
    return switch (word) {
      case "that", "which", "who", "whom", "whose", "where", "when", "while", "because", "if" ->
          true;
      case "and", "but", "after", "before", "as", "although", "though", "since" -> true;
      default -> false;
    };
  }

  private static boolean isFuture(Line line, int at) {
    String word = line.word(at);
    if (word.equals("to")) {
      return line.isLowerWord(at + 1)
          && !line.is(at + 1, "the")
          && Vocabulary.INTENT.contains(line.word(at - 1));
    }
    return !line.isCapitalized(at) && Vocabulary.FUTURE.contains(word)
        || word.endsWith("'ll")
        || (at == 0 && word.equals("will"));
  }

  /** "would have met": a modal that looks back. */
  private static boolean isPerfect(Line line, int at) {
    return line.is(at + 1, "have") || line.is(at + 2, "have");
  }

  private static boolean isPast(Line line, int at) {
    String word = line.word(at);
    if (line.isCapitalized(at)) {
      return false;
    }
    return Vocabulary.PAST.contains(word)
        || (word.endsWith("ed")
            && word.length() > 3
            && !Vocabulary.NOT_PAST.contains(word)
            && !Vocabulary.FUTURE.contains(word));
  }
}
