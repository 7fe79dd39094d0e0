/** Joins the facts of all articles: one person per human being, one event per happening. */
@NullMarked
package org.riyadhtimeline.merge;

import org.jspecify.annotations.NullMarked;
