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
}
