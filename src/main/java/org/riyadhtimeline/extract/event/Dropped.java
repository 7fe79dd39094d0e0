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
      int from = Attachment.phraseStart(scene, date);
      Verb before = scene.verb(from - 1);
      if (before != null && before.participle() && before.from() == attachment.scheduled()) {
        from = before.from();
      }
      for (int i = from; i < date.to(); i++) {
        dropped[i] = true;
      }
    }
    return dropped;
  }

  /** Marks "…, which is in Lyon, …" between subject and verb. */
  static void asides(Scene scene, Clause clause, boolean[] dropped) {
    int end = clause.verb().from() - 1;
    if (!scene.is(end, Tag.COMMA)) {
      return;
    }
    for (int i = end - 1; i > clause.from(); i--) {
      if (scene.is(i, Tag.COMMA) && scene.is(i + 1, Tag.RELATIVE)) {
        for (int k = i; k <= end; k++) {
          dropped[k] = true;
        }
        return;
      }
    }
  }
}
