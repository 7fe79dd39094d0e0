package org.riyadhtimeline.extract.quote;

/** What an item does in a sentence, as far as telling who speaks needs it. */
enum Part {
  /** Words in quotation marks, one item whatever their length. */
  QUOTE,
  /** A name with its title and role. */
  PERSON,
  /** "he", "they" */
  PRONOUN,
  /** A verb that can tell who spoke. */
  CUE,
  /** Any other word. */
  WORD,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  /** "while", "as", "that" */
  SUBORDINATOR,
  /** "who", "which" */
  RELATIVE,
  AUXILIARY,
  ADVERB,
  /** "him", "themselves": never a speaker */
  OBJECT,
  DATE,
  POSSESSIVE,
  COMMA,
  COLON,
  SEMICOLON,
  DASH,
  OPEN,
  CLOSE,
  STOP,
  MARK
}
