/** How fast the stages are: {@code mvn -Pbench test}. */
@NullMarked
package org.riyadhtimeline.bench;

import org.jspecify.annotations.NullMarked;
