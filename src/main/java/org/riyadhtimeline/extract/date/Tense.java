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

  /** How many words a headline may have before its verb. */
  private static final int HEADLINE = 8;

  private Tense() {}

  static Direction around(Line line, int from, int to) {
    int start = from;
    while (start > 0 && isLink(line.word(start - 1))) {
      start--;
    }
    if (isPutOff(line, start, from, to)) {
      return Direction.FUTURE;
    }
    start = pastTwin(line, start);
    String touching = line.word(start - 1);
    if (isLimit(line, start, from)
        || (touching.endsWith("s")
            && Vocabulary.SCHEDULED.contains(touching)
            && !isPreposition(line.word(start - 2)))) { // "18 percent of votes on Saturday"
      return Direction.FUTURE;
    }
    if (touching.equals("starting") || touching.equals("effective")) {
      return Direction.FUTURE; // "closures starting Monday"
    }
    if (isBound(touching)) {
      return Direction.UNKNOWN;
    }
    boolean opens = opensClause(line, start);
    Direction after = after(line, opens ? beyondTwin(line, to) : to, opens);
    if (opens && after != Direction.UNKNOWN) {
      return after;
    }
    Direction before = before(line, start, line.is(from, "this"));
    if (before == Direction.PAST && isWanted(line, start, from)) {
      return Direction.FUTURE;
    }
    if (before == Direction.PAST && after == Direction.FUTURE && !isOwn(line, start, to)) {
      return Direction.FUTURE;
    }
    return before != Direction.UNKNOWN ? before : after;
  }

  /** "in May or June": where the phrase of a date that shares its link with one before begins. */
  private static int pastTwin(Line line, int start) {
    if (!line.isAny(start - 1, "and", "or") || !isTime(line, start - 2)) {
      return start;
    }
    int at = start - 2;
    while (at > 0 && (isLink(line.word(at - 1)) || isTime(line, at - 1))) {
      at--;
    }
    return at;
  }

  /** "May or June": the index after a date that shares its link with one after. */
  private static int beyondTwin(Line line, int to) {
    return line.isAny(to, "and", "or") && isTime(line, to + 1) ? to + 2 : to;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "of", "in", "after", "with", "for", "by", "from" -> true;
      default -> false;
    };
  }

  /** "the pact ending in June", "less than in the second quarter": the verb does not date it. */
  private static boolean isBound(String word) {
    return switch (word) {
      case "ending", "expiring", "maturing", "than" -> true;
      default -> false;
    };
  }

  private static boolean isTime(Line line, int at) {
    return line.month(at) > 0 || line.weekday(at) > 0 || line.isNumber(at);
  }

  /** "has until Sunday", "were giving them until April"; "ahead of Saturday's final". */
  private static boolean isLimit(Line line, int start, int from) {
    if (line.is(start - 1, "of") && line.is(start - 2, "ahead")) {
      return true;
    }
    boolean until = false;
    for (int at = start; at < from; at++) {
      until |= line.isAny(at, "until", "till");
    }
    if (!until) {
      return false;
    }
    for (int at = start - 1; at >= Math.max(0, start - 3); at--) {
      switch (line.word(at)) {
        case "has", "have", "had", "give", "gives", "gave", "given", "giving" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * Whether the past form before the date takes it for itself: it stands right before it ("said
   * Tuesday"), or both stand in an aside that ends with the date (", announced by the bank on
   * Tuesday, will").
   */
  private static boolean isOwn(Line line, int start, int to) {
    if (verbTouches(line, start)) {
      return true;
    }
    for (int at = start - 1; line.is(to, ",") && at >= 0 && !line.isMark(at); at--) {
      if (isPast(line, at)) {
        return true;
      }
    }
    return false;
  }

  /** Words that lead up to a date within its phrase. */
  private static boolean isLink(String word) {
    return switch (word) {
      case "on", "the", "by", "until", "till", "in", "for", "early", "late", "through", "at" ->
          true;
      case "about", "around", "next", "this" -> true;
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
      return Vocabulary.PUT_OFF.contains(line.word(before))
          || isMovedFrom(line, start - 2)
          || isMoved(line, start - 2);
    }
    boolean on = line.is(start, "on") || line.is(start, "in") || line.is(start, "at");
    return from > start && (on ? isPlanned(line.word(start - 1)) : verb || off);
  }

  /** "postponed from Monday to Thursday": whether the words up to the first day say so. */
  private static boolean isMovedFrom(Line line, int last) {
    if (!isTime(line, last)) {
      return false;
    }
    int at = isTime(line, last - 1) ? last - 2 : last - 1;
    return line.is(at, "from") && Vocabulary.PUT_OFF.contains(line.word(at - 1));
  }

  /** "delayed its Sunday meeting to": whether a verb of putting off stands shortly before. */
  private static boolean isMoved(Line line, int last) {
    for (int at = last; at > last - 5; at--) {
      if (Vocabulary.PUT_OFF.contains(line.word(at)) && isPast(line, at)) {
        return true;
      }
      if (line.isMark(at)) {
        return false;
      }
    }
    return false;
  }

  /** "scheduled on Friday" lies ahead; "postponed on Friday" tells when it was put off. */
  private static boolean isPlanned(String word) {
    return switch (word) {
      case "scheduled", "rescheduled", "slated", "set", "planned" -> true;
      default -> false;
    };
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

  /**
   * What the last verb before the date tells.
   *
   * @param close whether the date is close by ("this Sunday"), so that a verb of its own clause
   *     which tells nothing outweighs one farther away that does
   */
  private static Direction before(Line line, int start, boolean close) {
    for (int at = beforeRelative(line, start - 1); at >= Math.max(0, start - REACH); at--) {
      String word = line.word(at);
      if (word.equals(";") || (close && isRelative(word))) {
        return Direction.UNKNOWN; // "two of which debut this Sunday": in the present
      }
      if (isFuture(line, at)) {
        return isPerfect(line, at) || isPassed(line, at) ? Direction.PAST : Direction.FUTURE;
      }
      if ((Vocabulary.BEGINNING.contains(word) && !line.is(at - 1, "to"))
          || isUnderWay(line, at)
          || isTakingEffect(line, at)) {
        return Direction.FUTURE;
      }
      if (isPast(line, at)) {
        boolean within =
            line.is(at - 1, "be")
                || (word.equals("have") && isFuture(line, at - 1))
                || isAdjective(line, at);
        if (!within) {
          return Direction.PAST;
        }
        at -= line.is(at - 1, "be") ? 1 : 0;
      }
    }
    return Direction.UNKNOWN;
  }

  /** "will meet Ames, who resigned, on Monday": where the clause stood before such an aside. */
  private static int beforeRelative(Line line, int last) {
    if (!line.is(last, ",")) {
      return last;
    }
    int at = last - 1;
    while (at > 0 && !line.isMark(at)) {
      at--;
    }
    return line.is(at, ",") && isRelative(line.word(at + 1)) ? at - 1 : last;
  }

  /** "had been due to speak Monday": a plan that came to nothing, unless it was put off in time. */
  private static boolean isPassed(Line line, int at) {
    int plan = line.is(at, "to") ? at - 1 : at;
    if (!line.is(plan + 1, "to") || !line.is(plan - 1, "been") || !line.is(plan - 2, "had")) {
      return false;
    }
    for (int i = 0; i < line.size(); i++) {
      switch (line.word(i)) {
        case "postponed", "delayed", "cancelled", "canceled", "scrapped", "off" -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /** "will publish revised figures": between a verb to come and its object. */
  private static boolean isAdjective(Line line, int at) {
    return isFuture(line, at - 2) && line.isLowerWord(at - 1) && line.isLowerWord(at + 1);
  }

  private static boolean isRelative(String word) {
    return word.equals("which") || word.equals("who");
  }

  /** "said it wants an agreement by December": a verb of intent is nearer than that of telling. */
  private static boolean isWanted(Line line, int start, int from) {
    boolean by = false;
    for (int at = start; at < from; at++) {
      by |= line.is(at, "by");
    }
    for (int at = start - 1; by && at >= Math.max(0, start - REACH) && !isPast(line, at); at--) {
      switch (line.word(at)) {
        case "wants", "want", "expects", "expect", "hopes", "hope", "plans", "aims", "seeks" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "are meeting Saturday": what is arranged. */
  private static boolean isUnderWay(Line line, int at) {
    return Vocabulary.ARRANGED.contains(line.word(at)) && line.isAny(at - 1, "is", "are", "am");
  }

  private static boolean isTakingEffect(Line line, int at) {
    return line.is(at, "takes")
        && (line.isAny(at + 1, "effect", "place") || line.is(at + 1, "office"));
  }

  /**
   * What the first verb after the date tells.
   *
   * @param opens whether the date opens its clause, so that the clause goes on after it
   */
  private static Direction after(Line line, int to, boolean opens) {
    for (int at = to; at < Math.min(line.size(), to + REACH); at++) {
      String word = line.word(at);
      boolean ends = line.isMark(at) && (at > to || (!opens && hasVerbBefore(line, to)));
      if (word.equals(";") || ends || (!opens && opensAnother(word))) {
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

  /** "is preparing for a vote in May, …": whether the clause has its verb before the date. */
  private static boolean hasVerbBefore(Line line, int to) {
    for (int at = to - 1; at >= Math.max(0, to - REACH); at--) {
      switch (line.word(at)) {
        case "is", "are", "has", "have", "does", "do", "'s" -> {
          if (!line.isPossessive(at)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
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
    if (word.equals("likely") || word.equals("unlikely")) {
      return line.isAny(at - 1, "is", "are", "seems");
    }
    if (word.equals("to")) {
      return line.isLowerWord(at + 1)
          && !line.is(at + 1, "the")
          && (Vocabulary.INTENT.contains(line.word(at - 1)) || isHeadline(line, at));
    }
    return !line.isCapitalized(at) && Vocabulary.FUTURE.contains(word)
        || word.endsWith("'ll")
        || (at == 0 && word.equals("will"));
  }

  /** "Berg to announce plan Friday": names alone before "to" are how a headline tells of a plan. */
  private static boolean isHeadline(Line line, int to) {
    if (to == 0 || to >= HEADLINE) {
      return false;
    }
    for (int at = 0; at < to; at++) {
      if (!line.isCapitalized(at) && !line.is(at, ",") && !line.is(at, "and")) {
        return false;
      }
    }
    return true;
  }

  /** "would have met": a modal that looks back; not "will have dinner". */
  private static boolean isPerfect(Line line, int at) {
    int have = line.is(at + 1, "have") ? at + 1 : at + 2;
    if (!line.is(have, "have")) {
      return false;
    }
    int done = line.word(have + 1).endsWith("ly") ? have + 2 : have + 1;
    return line.is(done, "been") || line.is(done, "to") || isPast(line, done);
  }

  /** "a production cut of two million barrels", "the split": after an article, or before "of". */
  private static boolean isNoun(Line line, int at) {
    if (line.is(at + 1, "of")) {
      return true;
    }
    for (int i = at - 1; i >= at - 3; i--) {
      if (line.isAny(i, "a", "an", "the") || line.isPossessive(i)) {
        return true;
      }
      if (!line.isLowerWord(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPast(Line line, int at) {
    String word = line.word(at);
    if (line.isCapitalized(at) || (Vocabulary.PAST_OR_NOUN.contains(word) && isNoun(line, at))) {
      return false;
    }
    return Vocabulary.PAST.contains(word)
        || (word.endsWith("ed")
            && word.length() > 3
            && !Vocabulary.NOT_PAST.contains(word)
            && !Vocabulary.FUTURE.contains(word));
  }
}
