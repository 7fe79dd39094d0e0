package org.riyadhtimeline.model;

import org.jspecify.annotations.Nullable;

/**
 * The words that tell who spoke.
 *
 * @param span the words: {@code he said}, {@code Berg said}; for a continuation those of the
 *     quotation before
 * @param via how they led to the speaker
 * @param antecedent where the speaker is named, if not in {@code span}
 */
public record Attribution(Span span, Via via, @Nullable Span antecedent) {

  /** How the words led to the speaker. */
  public enum Via {
    NAME,
    PRONOUN,
    /** "the Russian foreign minister" */
    DESCRIPTION,
    /** The same speaker as the quotation before. */
    CONTINUATION,
    CONTEXT
  }
}
