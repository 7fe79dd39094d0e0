package org.riyadhtimeline.render.view;

/**
 * An article that a page takes facts from, as its list of sources names it.
 *
 * @param href the article's first page, relative to the page
 * @param publisher its short name
 * @param headline what the article is called
 * @param day its date in words; empty where it has none
 */
public record Cited(String href, String publisher, String headline, String day) {}
