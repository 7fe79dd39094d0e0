package org.riyadhtimeline.extract.text;

import org.riyadhtimeline.model.Span;

/**
 * Words between quotation marks, whatever they stand for: speech, a title, a nickname.
 *
 * @param span the words with their marks
 * @param words the words without
 * @param depth 0 outside all other marks, 1 within one pair, and so on
 * @param paragraph the number of its paragraph among the story's
 * @param opened whether there is an opening mark; if not, it begins where its sentence or paragraph
 *     does
 * @param closed whether there is a closing mark; if not, it ends at the latest with its paragraph
 * @param single whether the marks are single ones
 * @param goesOn whether it goes on in the next paragraph, as quotations of several paragraphs do
 */
public record Quoted(
    Span span,
    Span words,
    int depth,
    int paragraph,
    boolean opened,
    boolean closed,
    boolean single,
    boolean goesOn) {}
