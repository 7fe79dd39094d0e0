package org.riyadhtimeline.extract.event;

/** What a word does in its clause, as far as its form and neighbours tell. */
enum Tag {
  DETERMINER,
  PRONOUN,
  /** {@code which}, {@code who} */
  RELATIVE,
  /** {@code that}, before a clause or relative */
  THAT,
  CONJUNCTION,
  /** {@code while}, {@code because}: opens a clause */
  SUBORDINATOR,
  /** {@code after}, {@code as}: opens a clause or a phrase */
  HINGE,
  PREPOSITION,
  /** {@code to}, before a verb or a noun */
  TO,
  BE,
  HAVE,
  DO,
  MODAL,
  VERB,
  PARTICIPLE,
  GERUND,
  ADVERB,
  POSSESSIVE,
  /** Words of a date. */
  DATE,
  NUMBER,
  /** A capitalized word. */
  NAME,
  COMMA,
  QUOTE,
  /** Any other mark between phrases. */
  BREAK,
  /** Nouns, adjectives and the rest. */
  OTHER;

  /** Whether a noun phrase can hold it. */
  boolean isNominal() {
    return switch (this) {
      case DETERMINER, POSSESSIVE, DATE, NUMBER, NAME, OTHER -> true;
      default -> false;
    };
  }

  /** Whether a verb can begin with it. */
  boolean isVerbal() {
    return switch (this) {
      case BE, HAVE, DO, MODAL, VERB -> true;
      default -> false;
    };
  }
}
