package org.riyadhtimeline.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.render.Splitter.Part;

/** What stands where on the timeline: dates in order, on one page or several. */
final class TimelinePlan {

  /** Bytes of HTML a page may have, about. */
  private static final int LIMIT = 350_000;

  private static final int EVENT_WEIGHT = 1_700;
  private static final int QUOTE_WEIGHT = 800;

  /** Which stretch of the timeline a date belongs to. */
  enum Stretch {
    BACKGROUND("background"),
    DAYS("days"),
    AHEAD("ahead"),
    UNDATED("undated");

    final String look;

    Stretch(String look) {
      this.look = look;
    }
  }

  /**
   * All of one date.
   *
   * @param date null for what has none
   */
  record Slot(Stretch stretch, @Nullable EventDate date, List<Event> events, List<Quote> quotes) {

    String id() {
      String name = stretch.look.substring(0, 1);
      return date == null ? stretch.look : name + date.edtf().replace('/', '_').replace('~', 'c');
    }
  }

  final List<Slot> slots;
  final Part<Slot> whole;
  private final Site site;
  private final Map<String, String> pageOfSlot = new LinkedHashMap<>();

  TimelinePlan(Site site) {
    this.site = site;
    this.slots = slots(site);
    this.whole = parts();
    for (Part<Slot> leaf : whole.leaves()) {
      leaf.items().forEach(slot -> pageOfSlot.putIfAbsent(slot.id(), page(leaf)));
    }
  }

  /** The path of a part's page. */
  static String page(Part<Slot> part) {
    return part.key().isEmpty() ? "index.html" : "timeline/" + part.key() + ".html";
  }

  /** Where a date stands. */
  Link link(Slot slot) {
    return new Link(pageOfSlot.getOrDefault(slot.id(), "index.html"), slot.id());
  }

  /** Tells the context where each event stands. */
  void placeInto(Context context) {
    for (Part<Slot> leaf : whole.leaves()) {
      String page = page(leaf);
      for (Slot slot : leaf.items()) {
        for (Event event : slot.events()) {
          context.placeEvent(event.id(), new Link(page, site.anchor(event)));
        }
      }
    }
  }

  private static List<Slot> slots(Site site) {
    Map<EventDate, Slot> background = new TreeMap<>();
    Map<EventDate, Slot> days = new TreeMap<>();
    Map<EventDate, Slot> ahead = new TreeMap<>();
    for (Event event : site.coverage.events()) {
      boolean isAhead = site.isAhead(event);
      Stretch stretch =
          isAhead ? Stretch.AHEAD : event.background() ? Stretch.BACKGROUND : Stretch.DAYS;
      Map<EventDate, Slot> map = isAhead ? ahead : event.background() ? background : days;
      slot(map, stretch, event.date()).events().add(event);
    }
    LocalDate begin = days.isEmpty() ? null : days.keySet().iterator().next().first();
    Slot undated = new Slot(Stretch.UNDATED, null, new ArrayList<>(), new ArrayList<>());
    for (Quote quote : site.coverage.quotes()) {
      EventDate date = quote.date();
      if (date == null) {
        undated.quotes().add(quote);
      } else if (!days.containsKey(date)
          && (background.containsKey(date) || begin != null && date.last().isBefore(begin))) {
        slot(background, Stretch.BACKGROUND, date).quotes().add(quote);
      } else {
        slot(days, Stretch.DAYS, date).quotes().add(quote);
      }
    }
    List<Slot> all = new ArrayList<>(background.values());
    all.addAll(days.values());
    all.addAll(ahead.values());
    if (!undated.quotes().isEmpty()) {
      all.add(undated);
    }
    return all;
  }

  private static Slot slot(Map<EventDate, Slot> map, Stretch stretch, EventDate date) {
    return map.computeIfAbsent(
        date, d -> new Slot(stretch, d, new ArrayList<>(), new ArrayList<>()));
  }

  private Part<Slot> parts() {
    Splitter<Slot> splitter = new Splitter<>(Slot::date, this::weight, LIMIT);
    if (splitter.fits(slots)) {
      return new Part<>("", slots, List.of());
    }
    List<Part<Slot>> parts = new ArrayList<>();
    for (Stretch stretch : Stretch.values()) {
      List<Slot> own =
          slots.stream().filter(slot -> slot.stretch() == stretch).flatMap(this::pieces).toList();
      if (own.isEmpty()) {
        continue;
      }
      if (stretch == Stretch.DAYS) {
        Part<Slot> days = splitter.split(own);
        parts.addAll(days.parts().isEmpty() ? splitter.numbered("days", own) : days.parts());
      } else if (stretch == Stretch.UNDATED) {
        parts.addAll(splitter.numbered(stretch.look, own));
      } else {
        parts.add(splitter.split(stretch.look, own));
      }
    }
    return new Part<>("", List.of(), parts);
  }

  private int weight(Slot slot) {
    long weight = 600;
    for (Event event : slot.events()) {
      weight += weight(event);
    }
    for (Quote quote : slot.quotes()) {
      weight += weight(quote);
    }
    return (int) Math.min(Integer.MAX_VALUE, weight);
  }

  private static int weight(Event event) {
    int weight = EVENT_WEIGHT + event.title().length() + 250 * event.people().size();
    int shown = 0;
    for (EventMention mention : event.mentions()) {
      boolean open = shown++ <= EventViews.OTHERS;
      weight += open ? 500 + Excerpt.letters(mention.sentence().length()) : 60;
    }
    return weight;
  }

  private static int weight(Quote quote) {
    return QUOTE_WEIGHT
        + Excerpt.letters(Math.max(quote.text().length(), quote.context().length()));
  }

  /** A date too heavy for one page as several of the same date: events first, then quotations. */
  private Stream<Slot> pieces(Slot slot) {
    if (weight(slot) <= LIMIT) {
      return Stream.of(slot);
    }
    List<Slot> pieces = new ArrayList<>();
    Splitter<Event> events = new Splitter<>(event -> null, TimelinePlan::weight, LIMIT - 600);
    for (Part<Event> part : events.numbered("", slot.events())) {
      if (!part.items().isEmpty()) {
        pieces.add(new Slot(slot.stretch(), slot.date(), part.items(), List.of()));
      }
    }
    Splitter<Quote> quotes = new Splitter<>(quote -> null, TimelinePlan::weight, LIMIT - 600);
    for (Part<Quote> part : quotes.numbered("", slot.quotes())) {
      if (!part.items().isEmpty()) {
        pieces.add(new Slot(slot.stretch(), slot.date(), List.of(), part.items()));
      }
    }
    return pieces.stream();
  }
}
