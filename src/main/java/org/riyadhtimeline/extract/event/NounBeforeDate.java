package org.riyadhtimeline.extract.event;

import org.jspecify.annotations.Nullable;

/**
 * A happening told by a noun that its date follows, in a clause that tells nothing else of that
 * day: "Hundreds were at the funeral on Monday", "after talks in Geneva in May".
 */
final class NounBeforeDate implements Rule {

  private final DatedNoun nouns;

  NounBeforeDate(DatedNoun nouns) {
    this.nouns = nouns;
  }

  /** "Ames's death in 1987": the date of what a noun right before it tells of someone. */
  static @Nullable NounPhrase owned(Scene scene, Occasion date) {
    int head = Attachment.phraseStart(scene, date) - 1;
    return Vocabulary.NOUNS.contains(scene.word(head))
            && scene.is(head, Tag.OTHER)
            && scene.is(head - 1, Tag.POSSESSIVE)
        ? new NounPhrase(NounPhrase.start(scene, head), head, head + 1)
        : null;
  }

  @Override
  public @Nullable Draft draft(Scene scene, Occasion date) {
    Attachment attachment = Attachment.of(scene, date);
    if (attachment != null && scene.isSaying(attachment.verb())) {
      return null; // "warned of a strike on Monday": nobody says it was
    }
    int start = Attachment.phraseStart(scene, date);
    NounPhrase noun = NounPhrase.before(scene, 0, start);
    if (noun == null || noun.to() < start) {
      return null;
    }
    Draft draft =
        nouns.draft(
            scene, date, new NounPhrase(noun.from(), noun.head(), Math.min(noun.to(), start)));
    boolean bare = noun.head() - noun.from() < 2 && Math.min(noun.to(), start) == noun.head() + 1;
    return bare ? null : draft;
  }
}
