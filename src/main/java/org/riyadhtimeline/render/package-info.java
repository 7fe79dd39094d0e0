/** Renders a coverage into the pages, feeds and data files of a site. */
@NullMarked
package org.riyadhtimeline.render;

import org.jspecify.annotations.NullMarked;
