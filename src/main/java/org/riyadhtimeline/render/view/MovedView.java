package org.riyadhtimeline.render.view;

/**
 * A page that leads on to where what it showed now stands.
 *
 * @param start the new page as seen from this one
 * @param canonical its full address where a base URL is set, else the same as {@code start}
 */
public record MovedView(Head head, String start, String canonical) {}
