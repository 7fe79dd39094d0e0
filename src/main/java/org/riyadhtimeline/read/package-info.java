/**
 * Reads files into articles: their text, paragraphs with roles, headline, publisher, authors and
 * date.
 */
@NullMarked
package org.riyadhtimeline.read;

import org.jspecify.annotations.NullMarked;
