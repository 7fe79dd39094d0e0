package org.riyadhtimeline.extract.quote;

/**
 * A noun phrase in a frame.
 *
 * @param from its first item
 * @param to its last item
 */
record Phrase(int from, int to, Source source) {}
