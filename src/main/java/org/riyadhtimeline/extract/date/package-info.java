/** Finds dates and resolves them against the date of the article. */
@NullMarked
package org.riyadhtimeline.extract.date;

import org.jspecify.annotations.NullMarked;
