package org.riyadhtimeline.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventDate.Precision;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.render.Splitter.Part;
import org.riyadhtimeline.render.TimelinePlan.Slot;
import org.riyadhtimeline.render.TimelinePlan.Stretch;
import org.riyadhtimeline.render.view.Chart;
import org.riyadhtimeline.render.view.DateText;
import org.riyadhtimeline.render.view.Day;
import org.riyadhtimeline.render.view.EventView;
import org.riyadhtimeline.render.view.Head;
import org.riyadhtimeline.render.view.Section;
import org.riyadhtimeline.render.view.TimelineView;

/** The timeline, on one page or several. */
final class TimelinePages {

  /** How long nothing has to happen before it is said. */
  private static final int GAP_DAYS = 20;

  private static final int GAP_DAYS_BACKGROUND = 700;

  /** Marks of each stretch in the overview. */
  private static final Map<String, Integer> MOST = Map.of("background", 6, "days", 16, "ahead", 4);

  private final Context context;
  private final Site site;
  private final Strings strings;
  private final Dates dates;
  private final TimelinePlan plan;
  private final PartTitle<Slot> titles;

  TimelinePages(Context context, TimelinePlan plan) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
    this.dates = context.dates;
    this.plan = plan;
    this.titles = new PartTitle<>(context, plan.whole);
  }

  /** What the page of {@code part} shows. */
  TimelineView view(Part<Slot> part) {
    String page = TimelinePlan.page(part);
    boolean first = page.equals("index.html");
    Views views = new Views(context, page);
    List<Slot> slots = part.items();
    List<Section> sections = sections(slots, views);
    Function<Part<Slot>, String> href = other -> views.href(new Link(TimelinePlan.page(other), ""));
    TimelineTop top = new TimelineTop(views, plan.slots);
    return new TimelineView(
        head(part, page, first),
        first ? site.coverage.site().title() : PartTitle.of(context, part.key()),
        first,
        first ? Counts.of(context) : "",
        first ? charts(views) : List.of(),
        first ? new PeopleLists(views, false).table() : List.of(),
        first ? top.standsNote() : "",
        first ? top.stands() : List.of(),
        first ? top.pinnedEvents() : List.of(),
        first ? top.pinnedQuotes() : List.of(),
        titles.trail(part, strings.get("timeline"), href),
        titles.parts(part, href, this::note),
        new TimelineFilters(context).of(sections),
        sections,
        views.cited());
  }

  private Head head(Part<Slot> part, String page, boolean first) {
    String siteTitle = site.coverage.site().title();
    String title = first ? siteTitle : strings.get("timelineOf", PartTitle.of(context, part.key()));
    String description = site.coverage.site().description();
    List<Event> events = part.items().stream().flatMap(slot -> slot.events().stream()).toList();
    return new Heads(context)
        .head(
            page,
            "timeline",
            "website",
            title,
            description.isEmpty() ? Counts.of(context) : description,
            null,
            new JsonLd(site, page).timeline(title, description, events));
  }

  private String note(List<Slot> slots) {
    int events = slots.stream().mapToInt(slot -> slot.events().size()).sum();
    int quotes = slots.stream().mapToInt(slot -> slot.quotes().size()).sum();
    return Counts.of(strings, events, quotes);
  }

  private List<Chart> charts(Views views) {
    List<Charts.Tick> ticks = new ArrayList<>();
    for (Slot slot : plan.slots) {
      EventDate date = slot.date();
      if (date != null) {
        ticks.add(
            new Charts.Tick(
                slot.stretch().look,
                date,
                slot.events().size(),
                slot.quotes().size(),
                node(slot.events()),
                plan.link(slot)));
      }
    }
    return new Charts(views).of(ticks, MOST, strings.get("chartLabel"));
  }

  private static String node(List<Event> events) {
    if (events.isEmpty()) {
      return "filled";
    }
    if (events.stream().anyMatch(event -> EventViews.node(event).equals("filled"))) {
      return "filled";
    }
    return EventViews.node(events.get(0));
  }

  List<Section> sections(List<Slot> slots, Views views) {
    Map<String, List<Slot>> bySection = new LinkedHashMap<>();
    for (Slot slot : slots) {
      bySection.computeIfAbsent(sectionId(slot), k -> new ArrayList<>()).add(slot);
    }
    List<Section> sections = new ArrayList<>();
    EventDate before = null;
    for (Map.Entry<String, List<Slot>> entry : bySection.entrySet()) {
      List<Slot> own = entry.getValue();
      Slot first = own.get(0);
      List<Day> days = new ArrayList<>();
      String gap = "";
      for (Slot slot : own) {
        boolean isFirst = days.isEmpty();
        String length = gap(before, slot);
        gap = isFirst ? length : gap;
        days.add(day(slot, isFirst ? "" : length, views));
        before = slot.date() == null ? before : slot.date();
      }
      String note = first.stretch() == Stretch.AHEAD ? aheadNote() : "";
      sections.add(new Section(entry.getKey(), sectionTitle(first), look(first), note, gap, days));
    }
    return sections;
  }

  private String aheadNote() {
    LocalDate asOf = site.asOf;
    return asOf == null ? "" : strings.get("aheadNote", dates.day(asOf, false).text());
  }

  private static String look(Slot slot) {
    return slot.stretch() == Stretch.UNDATED ? "days" : slot.stretch().look;
  }

  private static String sectionId(Slot slot) {
    EventDate date = slot.date();
    if (slot.stretch() != Stretch.DAYS || date == null) {
      return slot.stretch().look;
    }
    return byMonth(date)
        ? "month-" + date.first().toString().substring(0, 7)
        : "year-" + date.first().getYear();
  }

  private static boolean byMonth(EventDate date) {
    Precision precision = date.precision();
    return precision == Precision.DAY
        || precision == Precision.MONTH
        || precision == Precision.INTERVAL
            && ChronoUnit.DAYS.between(date.first(), date.last()) < 62;
  }

  private String sectionTitle(Slot slot) {
    EventDate date = slot.date();
    if (slot.stretch() != Stretch.DAYS || date == null) {
      return strings.get(slot.stretch().look);
    }
    return byMonth(date) ? dates.monthYear(date.first()) : Integer.toString(date.first().getYear());
  }

  private String gap(@Nullable EventDate before, Slot slot) {
    EventDate date = slot.date();
    if (before == null || date == null) {
      return "";
    }
    boolean background = slot.stretch() == Stretch.BACKGROUND;
    int enough = background ? GAP_DAYS_BACKGROUND : GAP_DAYS;
    if (ChronoUnit.DAYS.between(before.last(), date.first()) < enough) {
      return "";
    }
    // Between dates that are no days, only their years can be counted.
    return isDays(before) && isDays(date)
        ? dates.later(before.last(), date.first())
        : dates.yearsLater(date.first().getYear() - before.first().getYear());
  }

  private static boolean isDays(EventDate date) {
    return !date.approximate()
        && (date.precision() == Precision.DAY || date.precision() == Precision.INTERVAL);
  }

  private Day day(Slot slot, String gap, Views views) {
    EventDate date = slot.date();
    boolean underMonth = slot.stretch() == Stretch.DAYS && date != null && byMonth(date);
    DateText text =
        date == null
            ? new DateText(strings.get("undatedShort"), strings.get("undatedShort"), null)
            : underMonth
                ? dates.underMonth(date)
                : slot.stretch() == Stretch.AHEAD
                    ? dates.inYear(date, site.thisYear())
                    : dates.alone(date);
    List<EventView> events = slot.events().stream().map(views.events::of).toList();
    List<Quote> said = new ArrayList<>(slot.quotes());
    List<Quote> quoted = new ArrayList<>(slot.quotes());
    said.removeIf(quote -> quote.dateFrom() != Quote.DateFrom.TEXT);
    quoted.removeIf(quote -> quote.dateFrom() == Quote.DateFrom.TEXT);
    boolean saidInferred = slot.events().isEmpty() && isInferred(said);
    boolean quotedInferred = isInferred(quoted);
    boolean happened =
        !slot.events().isEmpty() && slot.events().get(0).status() == Event.Status.HAPPENED;
    return new Day(
        slot.id(),
        gap,
        text,
        status(slot.events(), views),
        node(slot.events()),
        events,
        views.sayings.voices(said, saidInferred),
        label("saidThatDay", saidInferred),
        views.sayings.voices(quoted, quotedInferred),
        label(date == null ? "quotedUndated" : "quotedThatDay", quotedInferred),
        happened);
  }

  /** Whether none of the articles says its date itself. */
  private boolean isInferred(List<Quote> quotes) {
    return quotes.stream().allMatch(quote -> site.isInferred(quote.article()));
  }

  private String label(String key, boolean inferred) {
    String label = strings.get(key);
    return inferred ? strings.get("withInferredDate", label) : label;
  }

  /** Said under the date where all of it is of one kind. */
  private static String status(List<Event> events, Views views) {
    Set<String> all = new LinkedHashSet<>();
    events.forEach(event -> all.add(views.events.status(event)));
    return all.size() == 1 ? all.iterator().next() : "";
  }
}
