/** Writes pages to a folder so that every file is whole at any moment. */
@NullMarked
package org.riyadhtimeline.write;

import org.jspecify.annotations.NullMarked;
