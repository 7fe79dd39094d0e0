package org.riyadhtimeline.extract.person;

import org.riyadhtimeline.model.Span;

/**
 * A place that names a person.
 *
 * @param name the name alone: {@code Anna Berg}
 * @param phrase the name with its title, role and apposition: {@code Foreign Minister Anna Berg}
 * @param personId the id of the person within the article
 */
public record NameMention(Span name, Span phrase, String personId) {}
