/** Finds the people an article names, with their spellings, roles and sides. */
@NullMarked
package org.riyadhtimeline.extract.person;

import org.jspecify.annotations.NullMarked;
