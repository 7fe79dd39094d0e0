/** The records that all stages share: what an article is, and what was found in it. */
@NullMarked
package org.riyadhtimeline.model;

import org.jspecify.annotations.NullMarked;
