package org.riyadhtimeline.extract.event;

/**
 * A verb with its auxiliaries: {@code was rescheduled}, {@code has also helped}.
 *
 * @param from the index of its first token in the sentence
 * @param to the index after its last
 * @param head the index of the word that tells what is done
 * @param participle whether it only modifies a noun ("the trip planned for Monday")
 */
record Verb(int from, int to, int head, boolean participle) {}
