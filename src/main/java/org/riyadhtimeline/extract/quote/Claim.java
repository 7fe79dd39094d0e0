package org.riyadhtimeline.extract.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Told.Voice;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Span;

/**
 * That quoted words are speech, and whose.
 *
 * @param rule the name of the rule that says so
 * @param attribution the words that tell; null where no words do
 * @param voice the verb of saying; null where none is
 * @param sentence the number of the sentence with the attribution
 */
record Claim(
    String rule, Resolution who, @Nullable Span attribution, @Nullable Voice voice, int sentence) {

  private static final Set<String> DERIVED =
      Set.of("goes on", "continues", "alone after a speaker", "named at the end");

  static Claim of(String rule, Told told, Voice voice) {
    Act act = voice.act();
    Span words =
        told.frame().span(Math.min(act.from(), act.verb()), Math.max(act.to(), act.verb()));
    return new Claim(rule, voice.who(), words, voice, told.number());
  }

  /** Whether no words beside the quotation tell its speaker, but those of another. */
  boolean isDerived() {
    return DERIVED.contains(rule);
  }

  /** The same speaker for other words. */
  Claim continued(String otherRule, Via via) {
    return new Claim(otherRule, who.by(via), attribution, voice, sentence);
  }
}
