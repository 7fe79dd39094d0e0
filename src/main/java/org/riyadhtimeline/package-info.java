/**
 * Turns news articles into a static timeline site. The stages, in the order data passes them:
 *
 * <ol>
 *   <li>{@link org.riyadhtimeline.read} – files become articles.
 *   <li>{@link org.riyadhtimeline.extract} – an article becomes the facts it states.
 *   <li>{@link org.riyadhtimeline.merge} – the facts of all articles become one coverage.
 *   <li>{@link org.riyadhtimeline.render} – the coverage becomes pages.
 *   <li>{@link org.riyadhtimeline.write} – the pages become files.
 * </ol>
 *
 * <p>A stage knows {@link org.riyadhtimeline.model} and no other stage; only this package knows
 * all.
 */
@NullMarked
package org.riyadhtimeline;

import org.jspecify.annotations.NullMarked;
