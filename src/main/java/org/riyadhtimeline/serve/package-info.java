/** Serves a built site on this machine and rebuilds it when its sources change. */
@NullMarked
package org.riyadhtimeline.serve;

import org.jspecify.annotations.NullMarked;
