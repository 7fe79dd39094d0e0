package org.riyadhtimeline.extract.person;

import org.jspecify.annotations.Nullable;

/** The country or body named in a role. */
final class Sides {

  private Sides() {}

  /** The side a role phrase tells; null if it tells none or the role is a private one. */
  static @Nullable String of(Reading reading, RolePhrase phrase) {
    RoleWord word = phrase.word();
    boolean official = word != null && word.official() || Vocabulary.title(phrase.head()) != null;
    if (!official || phrase.head().isEmpty()) {
      return null;
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Gazetteer.Entry entry = reading.entry(i);
      if (entry != null && entry.side() != null) {
        boolean to = reading.is(i - 1, "to") || reading.is(i - 1, "the") && reading.is(i - 2, "to");
        if (!to) {
          return entry.side();
        }
      }
    }
    return null;
  }
}
