package org.riyadhtimeline.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker said on one day.
 *
 * @param speaker null where no named person spoke
 * @param name who spoke, in words
 * @param quotes shown at once
 * @param more shown when asked for
 * @param moreLabel how many more, in words
 * @param sideKey identifies the side to filters; empty where no named person spoke
 * @param sources keys of the publishers, for filters, separated by spaces
 */
public record Voice(
    @Nullable PersonRef speaker,
    String name,
    String tone,
    List<QuoteView> quotes,
    List<QuoteView> more,
    String moreLabel,
    String sources,
    String sideKey) {

  public Voice {
    quotes = List.copyOf(quotes);
    more = List.copyOf(more);
  }
}
