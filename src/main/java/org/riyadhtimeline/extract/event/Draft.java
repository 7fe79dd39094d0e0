package org.riyadhtimeline.extract.event;

import java.util.List;
import org.riyadhtimeline.model.Event.Kind;
import org.riyadhtimeline.model.Event.Status;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Span;

/** An event as a rule found it. */
record Draft(
    String rule,
    EventDate date,
    Status status,
    Kind kind,
    String title,
    List<String> people,
    Span span) {}
