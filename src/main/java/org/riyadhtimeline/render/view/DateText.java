package org.riyadhtimeline.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A date in words.
 *
 * @param text as short as its place allows
 * @param full with all its parts
 * @param machine for {@code datetime}; null where HTML has no notation for it
 */
public record DateText(String text, String full, @Nullable String machine) {}
