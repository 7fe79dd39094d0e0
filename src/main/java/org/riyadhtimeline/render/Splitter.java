package org.riyadhtimeline.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Parts a long list by year, then month, then day, then number, so that no page grows too long. A
 * part's key comes from the dates in it, so it stays when others are added.
 *
 * @param <T> what the list holds
 */
final class Splitter<T> {

  /**
   * A part of a list: its own items, or smaller parts.
   *
   * @param key empty for the whole list
   */
  record Part<T>(String key, List<T> items, List<Part<T>> parts) {

    /** A part is only itself; to compare all it holds would take long. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    /** The parts that hold items, in order. */
    List<Part<T>> leaves() {
      return all().stream().filter(part -> part.parts().isEmpty()).toList();
    }

    /** This part and all below it. */
    List<Part<T>> all() {
      List<Part<T>> all = new ArrayList<>();
      addTo(all);
      return all;
    }

    private void addTo(List<Part<T>> all) {
      all.add(this);
      parts.forEach(part -> part.addTo(all));
    }

    /** All items of this part and those below. */
    List<T> allItems() {
      if (parts.isEmpty()) {
        return items;
      }
      List<T> all = new ArrayList<>();
      parts.forEach(part -> all.addAll(part.allItems()));
      return all;
    }
  }

  /** Length of "2025", "2025-02", "2025-02-18". */
  private static final int[] KEY_LENGTHS = {4, 7, 10};

  private final Function<T, @Nullable LocalDate> day;
  private final ToIntFunction<T> weight;
  private final int limit;

  Splitter(Function<T, @Nullable LocalDate> day, ToIntFunction<T> weight, int limit) {
    this.day = day;
    this.weight = weight;
    this.limit = limit;
  }

  /** The whole list as one part, or as a tree of parts none of which weighs more than allowed. */
  Part<T> split(List<T> items) {
    return split("", items, 0);
  }

  boolean fits(List<T> items) {
    return items.stream().mapToLong(weight::applyAsInt).sum() <= limit;
  }

  private Part<T> split(String key, List<T> items, int level) {
    if (fits(items)) {
      return new Part<>(key, items, List.of());
    }
    Map<String, List<T>> groups = new LinkedHashMap<>();
    for (T item : items) {
      groups.computeIfAbsent(key(item, level), k -> new ArrayList<>()).add(item);
    }
    List<Part<T>> parts = new ArrayList<>();
    groups.forEach(
        (name, group) -> {
          boolean finest = level + 1 == KEY_LENGTHS.length || name.equals("undated");
          if (finest) {
            parts.addAll(numbered(name, group));
          } else {
            parts.add(split(name, group, level + 1));
          }
        });
    return new Part<>(key, List.of(), parts);
  }

  private String key(T item, int level) {
    LocalDate date = day.apply(item);
    if (date == null) {
      return "undated";
    }
    String full = date.getYear() < 0 ? "0000-01-01" : date.toString();
    return full.substring(0, Math.min(full.length(), KEY_LENGTHS[level]));
  }

  /** Parts of at most the allowed weight: KEY, KEY.2, KEY.3 … */
  List<Part<T>> numbered(String key, List<T> items) {
    List<Part<T>> parts = new ArrayList<>();
    List<T> current = new ArrayList<>();
    long sum = 0;
    for (T item : items) {
      int own = weight.applyAsInt(item);
      if (!current.isEmpty() && sum + own > limit) {
        parts.add(part(key, parts.size() + 1, current));
        current = new ArrayList<>();
        sum = 0;
      }
      current.add(item);
      sum += own;
    }
    if (!current.isEmpty() || parts.isEmpty()) {
      parts.add(part(key, parts.size() + 1, current));
    }
    return parts;
  }

  private static <T> Part<T> part(String key, int number, List<T> items) {
    String name = number == 1 ? key : key.isEmpty() ? "" + number : key + "." + number;
    return new Part<>(name, List.copyOf(items), List.of());
  }
}
