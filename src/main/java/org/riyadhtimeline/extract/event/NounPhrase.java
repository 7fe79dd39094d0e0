package org.riyadhtimeline.extract.event;

import org.jspecify.annotations.Nullable;

/**
 * A happening told by a noun.
 *
 * @param from the index of its first token in the sentence
 * @param head the index of the noun
 * @param to the index after its last token
 */
record NounPhrase(int from, int head, int to) {

  /** How many words may stand between a date and the noun it dates. */
  private static final int REACH = 5;

  /**
   * The happening a date modifies from before: "Tuesday's talks", "the 2018 killing of", "Moscow's
   * Feb 24, 2022, invasion", "a March summit". Null if there is none.
   */
  static @Nullable NounPhrase dated(Scene scene, Occasion date) {
    int next = date.to();
    boolean possessive = scene.is(next, Tag.POSSESSIVE);
    if (possessive || (scene.is(next, Tag.COMMA) && scene.is(date.from() - 1, Tag.POSSESSIVE))) {
      next++;
    }
    Tag before = scene.tag(date.from() - 1);
    boolean modifies =
        before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.PREPOSITION;
    if (!possessive && !modifies) {
      return null;
    }
    int head = -1;
    for (int i = next; i < Math.min(scene.size(), next + REACH); i++) {
      Tag tag = scene.tag(i);
      if (tag != Tag.OTHER && tag != Tag.NAME && tag != Tag.NUMBER && tag != Tag.GERUND) {
        break;
      }
      if (Vocabulary.NOUNS.contains(scene.word(i))) {
        head = i;
      }
    }
    return head < 0 ? null : new NounPhrase(start(scene, date.from()), head, end(scene, head));
  }

  /**
   * The happening whose date is announced beside it: "the talks scheduled for Friday", "the summit
   * due to begin on Monday". Null if there is none, or if the sentence puts it off: then its clause
   * tells more.
   */
  static @Nullable NounPhrase announced(Scene scene, Occasion date) {
    int at = Attachment.phraseStart(scene, date) - 1;
    for (int i = at; i > at - 6 && i > 0; i--) {
      if (scene.is(i, Tag.TO)) {
        at = i - 1; // "to begin here", "to be held in Lund"
        break;
      }
      if (scene.is(i, Tag.COMMA) || scene.is(i, Tag.BREAK) || scene.finite(i) != null) {
        break;
      }
    }
    Verb verb = scene.verb(at);
    boolean due = Vocabulary.SCHEDULING.contains(scene.word(at)) && !scene.is(at - 1, Tag.BE);
    if (!due || (verb != null && !verb.participle()) || isChanged(scene)) {
      return null;
    }
    NounPhrase noun = before(scene, 0, at);
    return noun == null || noun.to() < at || noun.head() < at - 4
        ? null
        : new NounPhrase(noun.from(), noun.head(), at);
  }

  private static boolean isChanged(Scene scene) {
    for (int i = 0; i < scene.size(); i++) {
      String word = scene.word(i);
      if (Vocabulary.POSTPONED.contains(word)
          || Vocabulary.CANCELLED.contains(word)
          || Vocabulary.DOUBTFUL.contains(word)
          || (scene.is(i, "off") && scene.verb(i - 1) != null)
          || (scene.is(i, "back") && scene.verb(i - 1) != null)) {
        return true;
      }
    }
    return false;
  }

  /** The happening that stands last before the token {@code before}; null if there is none. */
  static @Nullable NounPhrase before(Scene scene, int from, int before) {
    for (int i = before - 1; i >= from; i--) {
      if (scene.is(i, Tag.OTHER) && Vocabulary.NOUNS.contains(scene.word(i))) {
        return new NounPhrase(start(scene, i), i, end(scene, i));
      }
      if (scene.is(i, Tag.BREAK) || scene.verb(i) != null) {
        return null;
      }
    }
    return null;
  }

  /** Where the noun phrase that holds the token {@code at} begins. */
  static int start(Scene scene, int at) {
    if (scene.is(at - 1, Tag.POSSESSIVE)) {
      return owner(scene, at - 1);
    }
    int start = at;
    while (start > 0 && scene.tag(start - 1).isNominal() && !scene.is(start, Tag.DETERMINER)) {
      start--;
    }
    return start;
  }

  /** "Borduria's", "the old king's": where the words before a possessive ending begin. */
  private static int owner(Scene scene, int possessive) {
    int start = possessive;
    boolean name = scene.is(possessive - 1, Tag.NAME);
    while (scene.is(start - 1, Tag.NAME) || (!name && scene.is(start - 1, Tag.OTHER))) {
      start--;
    }
    return scene.is(start - 1, Tag.DETERMINER) ? start - 1 : start;
  }

  /** Where the phrase of the noun at {@code head} ends, with what hangs on it: "of …", "with …". */
  static int end(Scene scene, int head) {
    int i = head + 1;
    while (i < scene.size()) {
      Tag tag = scene.tag(i);
      boolean link = tag == Tag.PREPOSITION && scene.tag(i + 1).isNominal();
      boolean joined =
          tag == Tag.CONJUNCTION
              && i > head + 1
              && scene.tag(i + 1).isNominal()
              && !scene.hasVerbBeforeBreak(i + 1);
      boolean another =
          tag == Tag.DETERMINER
              && !scene.is(i - 1, Tag.PREPOSITION)
              && !scene.is(i - 1, Tag.CONJUNCTION);
      boolean inside = i > head + 1 && tag.isNominal() && tag != Tag.DATE && !another;
      if (!link && !joined && !inside) {
        break;
      }
      if (link && scene.is(i + 1, Tag.DATE)) {
        break;
      }
      i++;
    }
    return i;
  }
}
