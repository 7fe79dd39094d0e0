package org.riyadhtimeline.extract.date;

import org.riyadhtimeline.model.Span;

/**
 * Words that name a date, not yet resolved.
 *
 * @param from the index of the first token in the line
 * @param to the index after the last
 * @param anchored whether it counts from another date of the text; without that one it names none
 */
record Found(Line line, int from, int to, String rule, boolean anchored, Meaning meaning) {

  Span span() {
    return line.span(from, to);
  }

  /** The same, of more or fewer words. */
  Found with(int newFrom, int newTo) {
    return new Found(line, newFrom, newTo, rule, anchored, meaning);
  }
}
