package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.DifferentEvents;
import org.riyadhtimeline.model.Decisions.OfEvent;
import org.riyadhtimeline.model.Decisions.SameEvent;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Span;

/** Applies what an editor decided of events. */
final class EventDecisions {

  /** The surer ways to find words first: what one way finds, no later way adds to. */
  private static final List<BiPredicate<Telling, String>> WAYS =
      List.of(
          (telling, words) -> Quoted.plain(telling.event().title()).equals(Quoted.plain(words)),
          (telling, words) -> Quoted.in(words, telling.event().title()),
          (telling, words) -> Quoted.in(words, in(telling, telling.span())),
          (telling, words) ->
              Quoted.in(words, in(telling, telling.event().mentions().get(0).sentence())));

  private final Map<Happening, OfEvent> changes = new HashMap<>();
  private final Set<Happening> decided = new LinkedHashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Contradictions contradictions = new Contradictions();
  private final Map<Happening, SameEvent> joined = new HashMap<>();

  /** Joins, parts and remembers what is to be changed of each. */
  List<Happening> apply(Decisions decisions, List<Happening> found) {
    List<Happening> happenings = new ArrayList<>(found);
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof SameEvent same) {
        join(happenings, same);
      }
    }
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof DifferentEvents different) {
        part(happenings, different);
      }
    }
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof OfEvent of) {
        Happening happening = one(happenings, of.event(), of.article(), of.line());
        if (happening != null) {
          contradictions.say(of.line(), happening, "date", of.date());
          contradictions.say(of.line(), happening, "title", of.title());
          changes.merge(happening, of, EventDecisions::both);
        }
      }
    }
    return happenings;
  }

  /** What two entries say of one event; where both say it, the later. */
  private static OfEvent both(OfEvent first, OfEvent second) {
    return new OfEvent(
        second.line(),
        second.event(),
        second.article(),
        second.date() != null ? second.date() : first.date(),
        second.title() != null ? second.title() : first.title());
  }

  private void join(List<Happening> happenings, SameEvent same) {
    Set<Happening> one = new LinkedHashSet<>();
    for (String words : same.events()) {
      Happening happening = one(happenings, words, null, same.line());
      if (happening == null) {
        return;
      }
      one.add(happening);
    }
    List<Happening> all = happenings.stream().filter(one::contains).toList();
    all.stream().skip(1).forEach(all.get(0)::add);
    happenings.removeAll(all.subList(1, all.size()));
    decided.add(all.get(0));
    joined.put(all.get(0), same);
  }

  private void part(List<Happening> happenings, DifferentEvents different) {
    Set<Telling> parted = new LinkedHashSet<>();
    for (String words : different.events()) {
      List<Telling> tellings = tellings(happenings, words, null);
      if (tellings.size() != 1) {
        doubts.add(unmatched(happenings, different.line(), words, tellings));
        return;
      }
      parted.add(tellings.get(0));
    }
    for (Happening happening : List.copyOf(happenings)) {
      List<Telling> here = happening.tellings.stream().filter(parted::contains).toList();
      if (here.size() > 1) {
        SameEvent same = joined.get(happening);
        if (same != null && areNamed(same.events(), here)) {
          doubts.add(
              Doubt.ofDecision(
                  different.line(),
                  "contradicts line " + same.line() + ", which makes these one event",
                  "keep one of the two; as they stand, they are parted"));
        }
        happenings.set(
            happenings.indexOf(happening), without(happening, here.subList(1, here.size())));
        here.stream().skip(1).map(Happening::new).forEach(happenings::add);
        here.stream().skip(1).forEach(t -> decided.add(happenings.get(happenings.size() - 1)));
      }
    }
  }

  /** Whether each of the places is named by some of an entry's words. */
  private static boolean areNamed(List<String> entry, List<Telling> places) {
    return places.stream()
        .allMatch(place -> entry.stream().anyMatch(words -> isNamed(place, words)));
  }

  private static boolean isNamed(Telling telling, String words) {
    return WAYS.stream().anyMatch(way -> way.test(telling, words));
  }

  /** Whether an editor decided if two places tell of one event. */
  static boolean decide(Decisions decisions, Telling a, Telling b) {
    List<Telling> both = List.of(a, b);
    return decisions.all().stream()
        .anyMatch(
            decision ->
                decision instanceof SameEvent same && areNamed(same.events(), both)
                    || decision instanceof DifferentEvents different
                        && areNamed(different.events(), both));
  }

  private Happening without(Happening happening, List<Telling> parted) {
    List<Telling> rest = happening.tellings.stream().filter(t -> !parted.contains(t)).toList();
    Happening left = new Happening(rest.get(0));
    rest.stream().skip(1).forEach(left::add);
    decided.add(left);
    return left;
  }

  /** The event with what an editor changed of it. */
  Event decide(Happening happening, Event event) {
    OfEvent of = changes.get(happening);
    boolean changed = of != null || decided.contains(happening);
    return new Event(
        event.id(),
        of != null && of.date() != null ? of.date() : event.date(),
        event.status(),
        event.kind(),
        event.background(),
        of != null && of.title() != null ? of.title() : event.title(),
        event.people(),
        event.mentions(),
        changed);
  }

  private @Nullable Happening one(
      List<Happening> happenings, String words, @Nullable String article, int line) {
    List<Telling> tellings = tellings(happenings, words, article);
    List<Happening> meant =
        happenings.stream().filter(h -> h.tellings.stream().anyMatch(tellings::contains)).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    doubts.add(unmatched(happenings, line, words, tellings));
    return null;
  }

  /** All that is told with these words. */
  static List<Telling> tellings(
      List<Happening> happenings, String words, @Nullable String article) {
    for (BiPredicate<Telling, String> way : WAYS) {
      List<Telling> found =
          happenings.stream()
              .flatMap(h -> h.tellings.stream())
              .filter(t -> article == null || ArticleTarget.names(article, t.article()))
              .filter(t -> way.test(t, words))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static Doubt unmatched(
      List<Happening> happenings, int line, String words, List<Telling> found) {
    if (found.isEmpty()) {
      List<String> titles =
          happenings.stream()
              .flatMap(h -> h.tellings.stream())
              .map(t -> t.event().title())
              .toList();
      return Unmatched.nothing(line, "event", words, titles);
    }
    return Unmatched.several(
        line, "events", words, found.stream().map(t -> t.event().title()).toList());
  }

  private static String in(Telling telling, Span span) {
    String text = telling.article().text();
    int end = Math.min(span.end(), text.length());
    return text.substring(Math.min(span.start(), end), end);
  }

  List<Doubt> doubts() {
    return Stream.concat(doubts.stream(), contradictions.doubts().stream()).toList();
  }
}
