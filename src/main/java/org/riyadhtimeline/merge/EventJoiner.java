package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate;

/**
 * Joins all that is told of each happening: first what has the same date, then what has a date that
 * covers a more exact one. Only those that share a word or a person are compared, and of these not
 * more than a few.
 */
final class EventJoiner {

  private final SameHappening same;
  private final EventDoubts doubts;

  EventJoiner(SameHappening same, EventDoubts doubts) {
    this.same = same;
    this.doubts = doubts;
  }

  /** The happenings of all {@code tellings}, which are in the order of the articles. */
  List<Happening> join(List<Telling> tellings) {
    Map<EventDate, List<Telling>> byDate =
        tellings.stream()
            .collect(
                Collectors.groupingBy(t -> t.event().date(), TreeMap::new, Collectors.toList()));
    List<Happening> all = new ArrayList<>();
    byDate.values().forEach(day -> all.addAll(joinDay(day)));
    return joinCovering(all);
  }

  private List<Happening> joinDay(List<Telling> day) {
    List<Happening> known = new ArrayList<>();
    HappeningIndex index = new HappeningIndex();
    for (Telling telling : day) {
      if (!telling.pointer()) {
        place(telling, bestOf(telling, index.near(telling)), known, index);
      }
    }
    for (Telling telling : day) {
      if (telling.pointer()) {
        Happening best = bestOf(telling, index.near(telling));
        place(telling, best == null ? pointedAt(telling, known) : best, known, index);
      }
    }
    return known;
  }

  private static void place(
      Telling telling, @Nullable Happening best, List<Happening> known, HappeningIndex index) {
    Happening happening = best;
    if (happening == null) {
      happening = new Happening(telling);
      known.add(happening);
    } else {
      happening.add(telling);
    }
    index.add(happening, telling);
  }

  private @Nullable Happening bestOf(Telling telling, List<Happening> candidates) {
    Happening best = null;
    double most = 0;
    for (Happening candidate : candidates) {
      double score = same.score(telling, candidate);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  /** {@code Tuesday's talks} are the only talks of that Tuesday in its article. */
  private static @Nullable Happening pointedAt(Telling pointer, List<Happening> known) {
    List<Happening> possible =
        known.stream()
            .filter(h -> h.gathering && h.articles.contains(pointer.index()))
            .filter(h -> h.tellings.stream().noneMatch(pointer::overlaps))
            .filter(h -> pointer.named().isEmpty() || h.parties.containsAll(pointer.named()))
            .toList();
    return possible.size() == 1 ? possible.get(0) : null;
  }

  /** From the most exact date to the widest, each looked up among the more exact. */
  private List<Happening> joinCovering(List<Happening> all) {
    List<Happening> byWidth = new ArrayList<>(all);
    byWidth.sort(
        Comparator.comparingLong((Happening h) -> days(h.date())).thenComparing(Happening::date));
    Map<String, List<Happening>> byMonth = new HashMap<>();
    List<Happening> joined = new ArrayList<>();
    for (Happening happening : byWidth) {
      Happening exact = days(happening.date()) == 1 ? null : covered(happening, byMonth);
      if (exact != null) {
        exact.add(happening);
        doubts.merged(exact, happening);
      } else {
        joined.add(happening);
        exact = happening;
      }
      for (String key : keys(exact)) {
        byMonth.computeIfAbsent(key, k -> new ArrayList<>(1)).add(exact);
      }
    }
    return joined;
  }

  private @Nullable Happening covered(Happening wide, Map<String, List<Happening>> index) {
    Map<Happening, Double> scores = new LinkedHashMap<>();
    for (String key : keys(wide)) {
      List<Happening> candidates = index.getOrDefault(key, List.of());
      for (Happening candidate :
          candidates.subList(0, Math.min(HappeningIndex.FEW, candidates.size()))) {
        if (!scores.containsKey(candidate) && wide.date().covers(candidate.date())) {
          double score =
              wide.tellings.stream()
                  .mapToDouble(t -> same.scoreCovering(t, candidate))
                  .max()
                  .orElse(0);
          scores.put(candidate, score);
        }
      }
    }
    double most = scores.values().stream().mapToDouble(s -> s).max().orElse(0);
    List<Happening> best =
        scores.entrySet().stream()
            .filter(e -> most > 0 && e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? best.get(0) : null;
  }

  /** By year and word, and by month and word where it is a matter of a month at most. */
  private static Set<String> keys(Happening happening) {
    EventDate date = happening.date();
    return happening.tellings.stream()
        .limit(HappeningIndex.FEW)
        .flatMap(t -> t.concepts().stream())
        .flatMap(
            concept -> {
              String year = date.first().getYear() + " " + concept;
              String month =
                  date.first().getYear() + "-" + date.first().getMonthValue() + " " + concept;
              return days(date) > 31
                  ? java.util.stream.Stream.of(year)
                  : java.util.stream.Stream.of(year, month);
            })
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private static long days(EventDate date) {
    return date.last().toEpochDay() - date.first().toEpochDay() + 1;
  }
}
