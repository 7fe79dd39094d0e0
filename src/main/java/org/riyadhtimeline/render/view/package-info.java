/** What templates are given: finished values, nothing to compute. */
@NullMarked
package org.riyadhtimeline.render.view;

import org.jspecify.annotations.NullMarked;
