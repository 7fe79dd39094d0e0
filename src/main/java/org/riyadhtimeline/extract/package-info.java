/**
 * Takes from one article the people, quotations, dates and events it tells of, knowing no other
 * article.
 */
@NullMarked
package org.riyadhtimeline.extract;

import org.jspecify.annotations.NullMarked;
