/** Invented coverage of any size, the same for the same seed. */
@NullMarked
package org.riyadhtimeline.corpus;

import org.jspecify.annotations.NullMarked;
