/** Finds the happenings that an article dates. */
@NullMarked
package org.riyadhtimeline.extract.event;

import org.jspecify.annotations.NullMarked;
