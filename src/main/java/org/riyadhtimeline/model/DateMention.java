package org.riyadhtimeline.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a date.
 *
 * @param value as in TIMEX3 ({@code 2025-02-18}, {@code 2025-02}, {@code 2014}, {@code 2025-W07},
 *     {@code 1998-Q2}); null if it could not be resolved
 * @param date the same as a date an event can have; null exactly if {@code value} is
 */
public record DateMention(
    String article, Span span, String text, @Nullable String value, @Nullable EventDate date)
    implements Fact {

  public DateMention {
    // The same few words stand in all articles.
    text = text.intern();
    value = value == null ? null : value.intern();
  }
}
