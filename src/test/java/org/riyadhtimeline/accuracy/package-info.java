/** How right extraction is on articles written for it, with the facts a careful reader takes. */
@NullMarked
package org.riyadhtimeline.accuracy;

import org.jspecify.annotations.NullMarked;
