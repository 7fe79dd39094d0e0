/** Reads the word lists that the stages keep as data. */
@NullMarked
package org.riyadhtimeline.words;

import org.jspecify.annotations.NullMarked;
