package org.riyadhtimeline.extract.event;

/** Tells which words of a sentence only give a date, so that a title can go without them. */
final class Dropped {

  private Dropped() {}

  /**
   * Marks the dates that stand as adverbs, with what leads up to them ("on Tuesday", "scheduled for
   * Wednesday"). A date that modifies a noun stays: "Tuesday's talks".
   */
  static boolean[] dates(Scene scene, Attachment attachment) {
    boolean[] dropped = new boolean[scene.size()];
    for (Occasion date : scene.occasions()) {
      boolean modifies =
          scene.is(date.to(), Tag.POSSESSIVE) || NounPhrase.dated(scene, date) != null;
      if (modifies) {
        continue;
      }
      Attachment own = Attachment.of(scene, date);
      if (own != null && own.verb().from() != attachment.verb().from()) {
        continue;
      }
      if (own == null && !isBeside(scene, date)) {
        continue;
      }
      int from = Attachment.phraseStart(scene, date);
      Verb before = scene.verb(from - 1);
      if (before != null
          && before.participle()
          && attachment.scheduled() >= 0
          && before.from() - attachment.scheduled() <= 1) {
        from = Math.min(before.from(), attachment.scheduled());
      }
      for (int i = from; i < date.to(); i++) {
        dropped[i] = true;
      }
    }
    for (int i = 1; i + 1 < dropped.length; i++) {
      dropped[i] |= scene.is(i, Tag.CONJUNCTION) && dropped[i - 1] && dropped[i + 1];
    }
    return dropped;
  }

  /** Whether a date stands beside another one: "Tuesday, …". */
  private static boolean isBeside(Scene scene, Occasion date) {
    return scene.is(date.from() - 1, Tag.COMMA) && scene.is(date.from() - 2, Tag.DATE);
  }

  /** Marks ", originally planned for May 6," before the verb. */
  private static void scheduling(Scene scene, int from, int end, boolean[] dropped) {
    if (!scene.is(end, Tag.COMMA)) {
      return;
    }
    int i = end - 1;
    while (i > from && !scene.is(i, Tag.COMMA)) {
      i--;
    }
    int first = i + 1;
    while (scene.is(first, Tag.ADVERB)) {
      first++;
    }
    Verb verb = scene.verb(first);
    if (i > from && verb != null && Vocabulary.SCHEDULING.contains(scene.word(verb.head()))) {
      for (int k = i; k <= end; k++) {
        dropped[k] = true;
      }
    }
  }

  /** Appositions of more words leave the title. */
  private static final int LONG = 12;

  /** Marks ", a former miner who …, " after a name where it is long. */
  private static boolean apposition(Scene scene, int from, int end, boolean[] dropped) {
    int open = from;
    while (scene.is(open, Tag.NAME)) {
      open++;
    }
    boolean longer = open > from && scene.is(open, Tag.COMMA) && end - open > LONG;
    for (int i = open; longer && i <= end; i++) {
      dropped[i] = true;
    }
    return longer;
  }

  private static boolean opensAside(Scene scene, int from, int to) {
    for (int i = to; i > from; i--) {
      if (scene.is(i, Tag.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** Marks "…, which is in Lyon, …" and "that began in May" between subject and verb. */
  static void asides(Scene scene, Clause clause, boolean[] dropped) {
    int end = clause.verb().from() - 1;
    scheduling(scene, clause.from(), end, dropped);
    if (scene.is(end, Tag.COMMA) && apposition(scene, clause.from(), end, dropped)) {
      return;
    }
    for (int i = end; i > clause.from(); i--) {
      Verb other = scene.finite(i);
      if (other != null
          && (scene.is(other.from() - 1, Tag.THAT) || scene.is(other.from() - 1, Tag.RELATIVE))) {
        for (int k = other.from() - 1; k <= end; k++) {
          dropped[k] = true;
        }
        if (scene.is(other.from() - 2, Tag.COMMA)) {
          dropped[other.from() - 2] = true;
        } else if (scene.is(end, Tag.COMMA) && opensAside(scene, clause.from(), other.from() - 2)) {
          dropped[end] = false; // "Ames, the mayor who …, left": the comma closes what stays
        }
        return;
      }
    }
    if (!scene.is(end, Tag.COMMA)) {
      return;
    }
    for (int i = end - 1; i > clause.from(); i--) {
      if (scene.is(i, Tag.COMMA) && (scene.is(i + 1, Tag.RELATIVE) || isAge(scene, i))) {
        for (int k = i; k <= end; k++) {
          dropped[k] = true;
        }
        return;
      }
    }
  }

  /** "Ames, 95, a former mayor of Lund, died": the comma before an age. */
  private static boolean isAge(Scene scene, int comma) {
    return scene.is(comma - 1, Tag.NAME)
        && scene.is(comma + 1, Tag.NUMBER)
        && scene.is(comma + 2, Tag.COMMA);
  }
}
