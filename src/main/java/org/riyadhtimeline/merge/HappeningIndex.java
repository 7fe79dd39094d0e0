package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Finds the happenings of one date that share words, countries or people with a clause. */
final class HappeningIndex {

  /** How many of one word are looked at, and how many of all are compared. */
  static final int FEW = 32;

  private final Map<Integer, List<Happening>> byFeature = new HashMap<>();

  void add(Happening happening, Telling telling) {
    features(
        telling,
        feature -> {
          List<Happening> known = byFeature.computeIfAbsent(feature, f -> new ArrayList<>(1));
          if (known.size() < FEW && (known.isEmpty() || known.get(known.size() - 1) != happening)) {
            known.add(happening);
          }
        });
  }

  /** Those that share at least two features, or one if there is no more, the most first. */
  List<Happening> near(Telling telling) {
    Map<Happening, Integer> shared = new LinkedHashMap<>();
    features(
        telling,
        feature ->
            byFeature
                .getOrDefault(feature, List.of())
                .forEach(happening -> shared.merge(happening, 1, Integer::sum)));
    int needed = telling.gathering() || telling.pointer() ? 1 : 2;
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= needed)
        .sorted(Map.Entry.<Happening, Integer>comparingByValue().reversed())
        .limit(FEW)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void features(Telling telling, IntConsumer each) {
    for (int[] set : new int[][] {telling.deeds(), telling.people(), telling.parties()}) {
      for (int feature : set) {
        each.accept(feature);
      }
    }
  }
}
