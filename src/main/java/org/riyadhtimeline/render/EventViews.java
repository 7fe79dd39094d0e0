package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.render.Markup.Mark;
import org.riyadhtimeline.render.view.DateText;
import org.riyadhtimeline.render.view.EventLine;
import org.riyadhtimeline.render.view.EventMentionView;
import org.riyadhtimeline.render.view.EventView;
import org.riyadhtimeline.render.view.Option;
import org.riyadhtimeline.render.view.Source;

/** Events as one page shows them. */
final class EventViews {

  /** How many publishers an event names as its sources, and a line about one. */
  private static final int SOURCES = 6;

  private static final int LINE_SOURCES = 3;

  /** How many other places of an event are shown with their sentences. */
  static final int OTHERS = 40;

  /** How many more it answers to without showing them. */
  private static final int REST = 3_000;

  private final Views views;
  private final Context context;
  private final Site site;
  private final Strings strings;

  EventViews(Views views) {
    this.views = views;
    this.context = views.context;
    this.site = views.site;
    this.strings = views.strings;
  }

  /** An event with its sentence and sources. */
  EventView of(Event event) {
    EventMention told = site.told(event);
    String own = site.anchor(event);
    List<Person> people =
        event.people().stream().map(site.people::get).filter(Objects::nonNull).toList();
    Map<String, EventMention> publishers = publishers(event, told);
    List<Source> sources = sources(event, publishers, SOURCES);
    List<EventMention> others = others(event, told);
    int shown = Math.min(others.size(), OTHERS);
    List<EventMention> rest = others.subList(shown, others.size());
    return new EventView(
        own,
        node(event),
        status(event),
        event.editor() ? strings.get("howEditor") : "",
        event.status() == Event.Status.HAPPENED ? "happened" : "planned",
        title(event),
        sameWords(event, told) ? null : sentence(told),
        site.anchor(told).equals(own) ? "" : site.anchor(told),
        people.stream().map(person -> views.person(person, "")).toList(),
        sources,
        moreSources(event, sources),
        publishers.values().stream().map(this::publisher).toList(),
        others.subList(0, shown).stream().map(mention -> mention(mention, own)).toList(),
        strings.count("alsoTold", others.size()),
        rest.stream().limit(REST).map(site::anchor).filter(anchor -> !anchor.equals(own)).toList(),
        rest.isEmpty() ? "" : strings.count("morePlaces", rest.size()),
        keys(people.stream().map(person -> context.person(person).key())),
        keys(people.stream().map(person -> context.sides.key(context.person(person).side()))),
        String.join(" ", publishers.keySet()));
  }

  /**
   * An event for a line of a list, which names fewer sources than the timeline does, to which the
   * line leads.
   */
  EventLine line(Event event, DateText date) {
    Link place = context.event(event.id());
    List<Source> sources = sources(event, publishers(event, site.told(event)), LINE_SOURCES);
    return new EventLine(
        date,
        node(event),
        status(event),
        title(event),
        place == null ? "" : views.href(place),
        sources,
        moreSources(event, sources));
  }

  private EventMentionView mention(EventMention mention, String own) {
    String anchor = site.anchor(mention);
    return new EventMentionView(
        anchor.equals(own) ? "" : anchor,
        sentence(mention),
        views.source(mention.article(), anchor));
  }

  private TemplateHTMLOutputModel sentence(EventMention mention) {
    String text = site.article(mention.article()).text();
    List<Mark> marks = List.of(new Mark(mention.span(), "span", null, "clause"));
    return Excerpt.of(text, mention.sentence(), mention.span(), marks);
  }

  /** Whether the sentence would only say the title again. */
  private boolean sameWords(Event event, EventMention mention) {
    boolean longer = mention.sentence().length() > event.title().length() + 4;
    return !longer
        && Slug.plain(mention.sentence().in(site.article(mention.article()).text()))
            .equals(Slug.plain(event.title()));
  }

  /** The other places that tell of it: the first of each article before further ones. */
  private static List<EventMention> others(Event event, EventMention told) {
    Set<String> seen = new HashSet<>();
    seen.add(told.article());
    List<EventMention> first = new ArrayList<>();
    List<EventMention> further = new ArrayList<>();
    for (EventMention mention : event.mentions()) {
      if (mention != told) {
        (seen.add(mention.article()) ? first : further).add(mention);
      }
    }
    first.addAll(further);
    return first;
  }

  /** The first place of each publisher, by its key; that which the title was taken from first. */
  private Map<String, EventMention> publishers(Event event, EventMention told) {
    Map<String, EventMention> first = new LinkedHashMap<>();
    first.put(publisher(told).value(), told);
    event.mentions().forEach(mention -> first.putIfAbsent(publisher(mention).value(), mention));
    return first;
  }

  private Option publisher(EventMention mention) {
    Context.SourceLabel label = context.source(site.article(mention.article()));
    return new Option(label.key(), label.name());
  }

  /** Some events are told of in every article; they name a few publishers, once each. */
  private List<Source> sources(Event event, Map<String, EventMention> publishers, int most) {
    List<Source> sources = new ArrayList<>();
    for (EventMention mention : publishers.values()) {
      if (sources.size() == most) {
        break;
      }
      Source source = views.source(mention.article(), site.anchor(mention));
      boolean noted = sources.isEmpty() && isInferred(event);
      sources.add(noted ? source.with(strings.get("dateInferred")) : source);
    }
    return sources;
  }

  /** How many more articles tell of it, in words; empty for none. */
  private String moreSources(Event event, List<Source> shown) {
    long articles = event.mentions().stream().map(EventMention::article).distinct().count();
    int more = (int) articles - shown.size();
    return more == 0 ? "" : strings.count("moreSources", more);
  }

  /** Whether its date hangs on articles whose own date was concluded from others. */
  private boolean isInferred(Event event) {
    if (event.background() || event.editor()) {
      return false;
    }
    for (EventMention mention : event.mentions()) {
      if (!site.isInferred(mention.article())) {
        return false;
      }
    }
    return true;
  }

  /** The anchor at which an event answers to the place; its own where it has too many places. */
  static String anchor(Event event, EventMention mention, Site site) {
    return event.mentions().size() > REST ? site.anchor(event) : site.anchor(mention);
  }

  private static String keys(Stream<String> keys) {
    return keys.distinct().collect(Collectors.joining(" "));
  }

  /** The title as a headline: the text's words with a capital at their beginning. */
  static String title(Event event) {
    String title = event.title();
    boolean plain =
        title.length() > 1
            && Character.isLowerCase(title.charAt(0))
            && !Character.isUpperCase(title.charAt(1));
    return plain ? Character.toTitleCase(title.charAt(0)) + title.substring(1) : title;
  }

  static String node(Event event) {
    if (event.status() != Event.Status.HAPPENED) {
      return "ring";
    }
    return event.date().approximate() ? "dashed" : "filled";
  }

  /** What the text says of an event that did not simply happen. */
  String status(Event event) {
    boolean ahead = site.isAhead(event);
    return switch (event.status()) {
      case HAPPENED -> "";
      case PLANNED -> strings.get(ahead ? "statusPlanned" : "statusWasPlanned");
      case POSTPONED -> strings.get("statusPostponed");
      case CANCELLED -> strings.get("statusCancelled");
      case DOUBTFUL -> strings.get("statusDoubtful");
    };
  }
}
