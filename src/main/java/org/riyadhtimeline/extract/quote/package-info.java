/** Finds what people are quoted or reported as saying, and who said it. */
@NullMarked
package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.NullMarked;
