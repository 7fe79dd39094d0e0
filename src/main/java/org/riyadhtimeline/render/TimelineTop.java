package org.riyadhtimeline.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.render.TimelinePlan.Slot;
import org.riyadhtimeline.render.TimelinePlan.Stretch;
import org.riyadhtimeline.render.view.EventLine;
import org.riyadhtimeline.render.view.QuoteView;

/** What stands above the timeline: where the story stands, and what an editor chose. */
final class TimelineTop {

  private static final int LATEST = 4;

  private final Views views;
  private final Site site;
  private final Strings strings;
  private final Dates dates;
  private final List<Slot> slots;

  TimelineTop(Views views, List<Slot> slots) {
    this.views = views;
    this.site = views.site;
    this.strings = views.strings;
    this.dates = views.context.dates;
    this.slots = slots;
  }

  /** Up to when. */
  String standsNote() {
    LocalDate asOf = site.asOf;
    return asOf == null ? "" : strings.get("standsNote", dates.day(asOf, false).text());
  }

  /** The main events of the latest dates, and what is planned next. */
  List<EventLine> stands() {
    List<Event> latest = new ArrayList<>();
    List<Event> ahead = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.stretch() == Stretch.DAYS && !slot.events().isEmpty()) {
        latest.add(slot.events().get(0));
      } else if (slot.stretch() == Stretch.AHEAD && ahead.size() < 3) {
        ahead.add(slot.events().get(0));
      }
    }
    List<Event> shown =
        new ArrayList<>(latest.subList(Math.max(0, latest.size() - LATEST), latest.size()));
    if (latest.size() + ahead.size() < 3) {
      return List.of();
    }
    shown.addAll(ahead);
    return shown.stream()
        .map(event -> views.events.line(event, dates.inYear(event.date(), site.thisYear())))
        .toList();
  }

  /** What an editor put at the top, in the editor's order. */
  List<EventLine> pinnedEvents() {
    List<String> pinned = site.coverage.pinned();
    return site.coverage.events().stream()
        .filter(event -> pinned.contains(event.id()))
        .sorted(Comparator.comparing(event -> pinned.indexOf(event.id())))
        .map(event -> views.events.line(event, dates.alone(event.date())))
        .toList();
  }

  /** The same of quotations. */
  List<QuoteView> pinnedQuotes() {
    List<String> pinned = site.coverage.pinned();
    List<Quote> quotes =
        site.coverage.quotes().stream()
            .filter(quote -> pinned.contains(quote.id()))
            .sorted(Comparator.comparing(quote -> pinned.indexOf(quote.id())))
            .toList();
    return views.sayings.quotes(quotes, false, false, true);
  }
}
