package org.riyadhtimeline.extract.text;

import org.riyadhtimeline.model.Span;

/**
 * A sentence of the reporter: words in quotation marks do not end it, unless it ends with them.
 *
 * @param index its number in the document
 * @param paragraph the number of its paragraph among the story's
 * @param span from its first to its last token
 * @param from the index of its first token in the document
 * @param to the index after its last token
 */
public record Sentence(int index, int paragraph, Span span, int from, int to) {}
