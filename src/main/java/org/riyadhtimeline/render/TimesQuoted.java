package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.render.view.Chart;

/** How often a person is quoted, when and by whom. */
final class TimesQuoted {

  /** How many publishers are named. */
  private static final int PUBLISHERS = 6;

  private static final int CHART_MARKS = 10;

  private final Context context;
  private final Strings strings;
  private final Person person;
  private final List<Quote> quotes;
  private @Nullable String words;

  TimesQuoted(Context context, Person person) {
    this.context = context;
    this.strings = context.strings;
    this.person = person;
    this.quotes = context.site.quotesOf(person);
  }

  /** "14 times: 9 in AP and 5 in BBC", "once, in AP". */
  String inWords() {
    String told = words;
    if (told == null) {
      told = quotes.isEmpty() ? strings.get("neverQuoted") : counted();
      words = told;
    }
    return told;
  }

  private String counted() {
    Map<String, Integer> byPublisher = new TreeMap<>();
    for (Quote quote : quotes) {
      String publisher = context.source(context.site.article(quote.article())).name();
      byPublisher.merge(publisher, 1, Integer::sum);
    }
    String times = strings.count("quotedTimes", quotes.size());
    if (byPublisher.size() == 1) {
      return strings.get("quotedByOne", times, byPublisher.keySet().iterator().next());
    }
    List<String> counts = new ArrayList<>();
    int rest = quotes.size();
    for (Map.Entry<String, Integer> entry : mostFirst(byPublisher)) {
      counts.add(strings.get("quotedIn", strings.number(entry.getValue()), entry.getKey()));
      rest -= entry.getValue();
    }
    if (rest > 0) {
      counts.add(strings.get("quotedElsewhere", strings.number(rest)));
    }
    return strings.get("quotedBySeveral", times, strings.list(counts));
  }

  private static List<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> byPublisher) {
    return byPublisher.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(PUBLISHERS)
        .toList();
  }

  /** Quotations by date as a drawing; none where all are of one date. */
  List<Chart> charts(Views views) {
    Map<EventDate, Integer> counts = new TreeMap<>();
    Map<EventDate, Link> links = new TreeMap<>();
    for (Quote quote : quotes) {
      if (quote.date() != null) {
        counts.merge(quote.date(), 1, Integer::sum);
        String anchor = context.site.anchor(quote);
        links.putIfAbsent(quote.date(), views.permalink(quote.speaker(), anchor, quote.article()));
      }
    }
    List<Charts.Tick> ticks = new ArrayList<>();
    counts.forEach(
        (date, n) ->
            ticks.add(
                new Charts.Tick("days", date, 0, n, "", Objects.requireNonNull(links.get(date)))));
    return new Charts(views)
        .of(ticks, Map.of("days", CHART_MARKS), strings.get("personChartLabel", person.name()));
  }
}
