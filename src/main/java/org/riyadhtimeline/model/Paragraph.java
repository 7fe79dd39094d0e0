package org.riyadhtimeline.model;

/**
 * A stretch of an article's text that plays one role; a line may hold several (a dateline and the
 * first words).
 */
public record Paragraph(Span span, ParagraphRole role) {}
