package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the happenings of one date that share a word, a country or a person with a clause. */
final class HappeningIndex {

  /** How many of one word are looked at, and how many of all are compared. */
  static final int FEW = 48;

  private final Map<String, List<Happening>> byFeature = new HashMap<>();
  private final Map<Happening, Integer> order = new HashMap<>();

  void add(Happening happening, Telling telling) {
    order.putIfAbsent(happening, order.size());
    for (String feature : features(telling)) {
      List<Happening> known = byFeature.computeIfAbsent(feature, f -> new ArrayList<>(1));
      if (known.isEmpty() || known.get(known.size() - 1) != happening) {
        known.add(happening);
      }
    }
  }

  /** Those that share most first. */
  List<Happening> near(Telling telling) {
    Map<Happening, Integer> shared = new LinkedHashMap<>();
    for (String feature : features(telling)) {
      List<Happening> known = byFeature.getOrDefault(feature, List.of());
      known.stream().limit(FEW).forEach(happening -> shared.merge(happening, 1, Integer::sum));
    }
    return shared.keySet().stream()
        .sorted(
            Comparator.comparingInt((Happening h) -> -shared.getOrDefault(h, 0))
                .thenComparingInt(h -> order.getOrDefault(h, 0)))
        .limit(FEW)
        .toList();
  }

  private static Set<String> features(Telling telling) {
    Set<String> features = new TreeSet<>(telling.concepts());
    telling.event().people().forEach(id -> features.add("#" + id));
    telling.parties().forEach(party -> features.add("@" + party));
    return features;
  }
}
