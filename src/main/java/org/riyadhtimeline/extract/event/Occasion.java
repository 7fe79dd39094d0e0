package org.riyadhtimeline.extract.event;

import org.riyadhtimeline.model.EventDate;

/**
 * A date of a sentence, by the tokens it takes.
 *
 * @param from the index of its first token in the sentence
 * @param to the index after its last
 */
record Occasion(int from, int to, EventDate date) {}
