package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.model.Span;

/**
 * A word of a sentence, or several that count as one: a quotation, a name, a date.
 *
 * @param lower the word in lower case; empty where the item is no single word
 * @param capital whether it begins with a capital
 * @param person set for a {@link Part#PERSON}
 * @param verb set for a {@link Part#CUE}
 * @param quoted the number of the quoted words among the document's; -1 for all but a {@link
 *     Part#QUOTE}
 */
record Item(
    Part part,
    Span span,
    String lower,
    boolean capital,
    @Nullable NameMention person,
    @Nullable Verb verb,
    int quoted) {

  static Item word(Part part, Span span, String lower, boolean capital) {
    return new Item(part, span, lower, capital, null, null, -1);
  }

  static Item person(NameMention mention, Span span) {
    return new Item(Part.PERSON, span, "", true, mention, null, -1);
  }

  static Item cue(Verb verb, Span span, String lower, boolean capital) {
    return new Item(Part.CUE, span, lower, capital, null, verb, -1);
  }

  static Item quote(int quoted, Span span) {
    return new Item(Part.QUOTE, span, "", false, null, null, quoted);
  }

  boolean is(Part other) {
    return part == other;
  }

  boolean is(String word) {
    return lower.equals(word);
  }
}
