package org.riyadhtimeline.render.view;

/**
 * A page of a list that fills several.
 *
 * @param note what it holds, in words
 * @param current whether it is the page shown
 */
public record Part(String title, String href, String note, boolean current) {}
