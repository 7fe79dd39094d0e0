package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate;

/**
 * Joins all that is told of each happening: first what has the same date, then what has a date that
 * covers a more exact one. Only those that share a word or a person are compared, and of these not
 * more than a few.
 */
final class EventJoiner {

  private final EventDoubts doubts;

  EventJoiner(EventDoubts doubts) {
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

  private static List<Happening> joinDay(List<Telling> day) {
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

  private static @Nullable Happening bestOf(Telling telling, List<Happening> candidates) {
    Happening best = null;
    double most = 0;
    for (Happening candidate : candidates) {
      double score = SameHappening.score(telling, candidate);
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
            .filter(h -> h.gathering && h.isIn(pointer.index()))
            .filter(h -> h.tellings.stream().noneMatch(pointer::overlaps))
            .filter(h -> Terms.shared(pointer.countries(), h.parties) == pointer.countries().length)
            .toList();
    return possible.size() == 1 ? possible.get(0) : null;
  }

  /** From the most exact date to the widest, each looked up among the more exact. */
  private List<Happening> joinCovering(List<Happening> all) {
    List<Happening> byWidth = new ArrayList<>(all);
    byWidth.sort(
        Comparator.comparingLong((Happening h) -> days(h.date())).thenComparing(Happening::date));
    Map<Long, List<Happening>> byMonth = new HashMap<>();
    List<Happening> joined = new ArrayList<>();
    for (Happening happening : byWidth) {
      Happening exact = days(happening.date()) == 1 ? null : covered(happening, byMonth);
      if (exact != null) {
        doubts.merged(exact, happening);
        exact.add(happening);
      } else {
        joined.add(happening);
        exact = happening;
      }
      for (long key : keys(exact)) {
        List<Happening> known = byMonth.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!known.contains(exact) && known.size() < HappeningIndex.FEW) {
          known.add(exact);
        }
      }
    }
    return joined;
  }

  private static @Nullable Happening covered(Happening wide, Map<Long, List<Happening>> index) {
    Map<Happening, Double> scores = new LinkedHashMap<>();
    for (long key : keys(wide)) {
      for (Happening candidate : index.getOrDefault(key, List.of())) {
        if (!scores.containsKey(candidate) && wide.date().covers(candidate.date())) {
          double score = 0;
          for (Telling telling : wide.tellings.subList(0, Math.min(4, wide.tellings.size()))) {
            score = Math.max(score, SameHappening.scoreCovering(telling, candidate));
          }
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

  /**
   * By kind of happening and year, and by kind and month where it is a matter of a month at most.
   */
  private static long[] keys(Happening happening) {
    EventDate date = happening.date();
    long year = date.first().getYear() * 16L;
    long month = days(date) > 31 ? 0 : date.first().getMonthValue();
    return happening.tellings.stream()
        .limit(4)
        .filter(telling -> telling.kind() >= 0)
        .flatMapToLong(
            telling -> LongStream.of(year, year + month).map(when -> when << 32 | telling.kind()))
        .distinct()
        .toArray();
  }

  static long days(EventDate date) {
    return date.last().toEpochDay() - date.first().toEpochDay() + 1;
  }
}
