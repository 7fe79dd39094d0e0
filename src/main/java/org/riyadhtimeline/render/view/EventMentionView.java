package org.riyadhtimeline.render.view;

import freemarker.core.TemplateHTMLOutputModel;

/** Another place that tells of an event. */
public record EventMentionView(String anchor, TemplateHTMLOutputModel sentence, Source source) {}
