package org.riyadhtimeline.render.view;

/**
 * A person named on a page.
 *
 * @param key identifies the person to filters
 * @param tone the class that gives the colour of the side
 * @param note what to say beside the name: a role, a count; may be empty
 */
public record PersonRef(
    String key, String name, String href, String monogram, String side, String tone, String note) {}
