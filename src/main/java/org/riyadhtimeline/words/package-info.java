/** Reads the word lists that the stages keep as data, and has those that several stages read. */
@NullMarked
package org.riyadhtimeline.words;

import org.jspecify.annotations.NullMarked;
