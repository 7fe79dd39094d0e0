/** An article seen as paragraphs, sentences and tokens, with its quotation marks paired. */
@NullMarked
package org.riyadhtimeline.extract.text;

import org.jspecify.annotations.NullMarked;
