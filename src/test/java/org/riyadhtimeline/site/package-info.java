/** The site as a reader meets it: built from the seeds, checked as files and in a browser. */
@NullMarked
package org.riyadhtimeline.site;

import org.jspecify.annotations.NullMarked;
