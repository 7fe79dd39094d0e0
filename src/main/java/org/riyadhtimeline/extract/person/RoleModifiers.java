package org.riyadhtimeline.extract.person;

import java.util.Set;

/** Tells which words before the head of a role belong to it: "special trade" in "… envoy". */
final class RoleModifiers {

  /** Words that look like verbs or adverbs and yet stand before a role. */
  private static final Set<String> ADJECTIVES = WordLists.spaced("person-role-adjectives");

  /** What stands before an abbreviated rank as part of it: "Army Maj.", "Staff Sgt.". */
  private static final Set<String> SERVICES =
      Set.of(
          "army",
          "navy",
          "marine",
          "marines",
          "force",
          "guard",
          "police",
          "lance",
          "staff",
          "master",
          "first",
          "second",
          "chief",
          "vice",
          "rear",
          "state",
          "retired",
          "sergeant");

  private final Reading reading;

  RoleModifiers(Reading reading) {
    this.reading = reading;
  }

  /** Whether the token, which stands before a role, is part of it. */
  boolean belongs(int at) {
    return reading.isCapitalized(at) ? capital(at) : lower(at);
  }

  private boolean capital(int at) {
    String word = reading.word(at);
    if (reading.entry(at) != null) {
      return true;
    }
    if (isRank(at + 1) && !isRank(at) && !SERVICES.contains(word)) {
      return false;
    }
    if (Vocabulary.function(word) || Vocabulary.calendar(word)) {
      return false;
    }
    if (reading.startsSentence(at)
        && Vocabulary.common(word)
        && !Vocabulary.modifier(word)
        && reading.role(at) == null) {
      return false;
    }
    return true;
  }

  private boolean lower(int at) {
    String word = reading.word(at);
    if (Vocabulary.modifier(word) || ADJECTIVES.contains(word)) {
      return true;
    }
    if (reading.isCapitalized(at + 1) || reading.is(at - 1, "to")) {
      return false; // "to replace envoy Jane Roe"
    }
    return !Vocabulary.function(word)
        && !isVerb(word)
        && !word.equals("former")
        && !word.endsWith("ly");
  }

  private boolean isRank(int at) {
    return reading.word(at).endsWith(".") && reading.title(at) != null;
  }

  /** Whether the word looks like a verb and none of the adjectives that do. */
  static boolean isVerb(String word) {
    if (ADJECTIVES.contains(word)) {
      return false;
    }
    return Vocabulary.verb(word)
        || word.endsWith("ed") && word.length() > 4
        || word.endsWith("ing") && word.length() > 5;
  }
}
