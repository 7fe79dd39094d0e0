package org.riyadhtimeline.model;

/**
 * Where an article tells of an event.
 *
 * @param id {@code ARTICLE-eSTART}; also an anchor that the event answers to
 * @param span the clause that tells it, its date included
 * @param sentence the sentence around the clause
 */
public record EventMention(String id, String article, Span span, Span sentence) implements Fact {}
