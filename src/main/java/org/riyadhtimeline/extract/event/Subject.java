package org.riyadhtimeline.extract.event;

import org.jspecify.annotations.Nullable;

/**
 * Who or what a clause is about, where its title needs other words than its own for that.
 *
 * @param text the words to put before the clause; null where it has its own
 * @param from the index of the first token of those words, or of the clause
 * @param skip how many tokens at the start of the clause the text stands for
 * @param personId the person a pronoun stands for; null if there is no pronoun
 */
record Subject(@Nullable String text, int from, int skip, @Nullable String personId) {}
