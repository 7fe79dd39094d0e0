package org.riyadhtimeline.render.view;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * Another place that tells of an event.
 *
 * @param anchor empty where it is the event's own
 */
public record EventMentionView(String anchor, TemplateHTMLOutputModel sentence, Source source) {}
