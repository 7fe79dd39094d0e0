package org.riyadhtimeline.render.view;

/** A choice of a filter. */
public record Option(String value, String label) {}
