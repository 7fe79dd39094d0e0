package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.model.Coverage;

/** How much there is, in words. */
final class Counts {

  private Counts() {}

  /** 16 events and 32 quotations; what there is none of is left out. */
  static String of(Strings strings, int events, int quotes) {
    List<String> counts = new ArrayList<>();
    if (events > 0) {
      counts.add(strings.count("countEvents", events));
    }
    if (quotes > 0) {
      counts.add(strings.count("countQuotes", quotes));
    }
    return strings.list(counts);
  }

  /** From 2 articles: 16 events, 32 quotations and 18 people. */
  static String of(Context context) {
    Coverage coverage = context.site.coverage;
    Strings strings = context.strings;
    return strings.get(
        "counts",
        strings.count("countArticles", coverage.articles().size()),
        strings.list(
            List.of(
                strings.count("countEvents", coverage.events().size()),
                strings.count("countQuotes", coverage.quotes().size()),
                strings.count("countPeople", coverage.people().size()))));
  }
}
