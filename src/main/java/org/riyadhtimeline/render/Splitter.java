package org.riyadhtimeline.render;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate;

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

  /** Days an interval may have to stand with the day it begins on, rather than with the year. */
  private static final int SHORT = 62;

  /** Length of "2025", "2025-02", "2025-02-18"; zeros stand for what a date does not say. */
  private static final int[] KEY_LENGTHS = {4, 7, 10};

  private final Function<T, @Nullable EventDate> date;
  private final ToIntFunction<T> weight;
  private final int limit;

  Splitter(Function<T, @Nullable EventDate> date, ToIntFunction<T> weight, int limit) {
    this.date = date;
    this.weight = weight;
    this.limit = limit;
  }

  /** The whole list as one part, or as a tree of parts none of which weighs more than allowed. */
  Part<T> split(List<T> items) {
    return split("", "", items, 0);
  }

  /** The same for a list that is itself a part: all keys begin with {@code name}. */
  Part<T> split(String name, List<T> items) {
    return split(name + ".", name, items, 0);
  }

  boolean fits(List<T> items) {
    return items.stream().mapToLong(weight::applyAsInt).sum() <= limit;
  }

  private Part<T> split(String prefix, String key, List<T> items, int level) {
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
          boolean unsaid = name.equals("undated") || name.endsWith("-00");
          boolean finest = level + 1 == KEY_LENGTHS.length || unsaid;
          if (finest) {
            parts.addAll(numbered(prefix + name, group));
          } else {
            parts.add(split(prefix, prefix + name, group, level + 1));
          }
        });
    return new Part<>(key, List.of(), parts);
  }

  private String key(T item, int level) {
    EventDate date = this.date.apply(item);
    if (date == null) {
      return "undated";
    }
    String full = date.first().getYear() < 0 ? "0000-00-00" : day(date);
    return full.substring(0, Math.min(full.length(), KEY_LENGTHS[level]));
  }

  private static String day(EventDate date) {
    String day = date.first().toString();
    return switch (date.precision()) {
      case DAY -> day;
      case MONTH -> day.substring(0, KEY_LENGTHS[1]) + "-00";
      case YEAR, DECADE, CENTURY -> day.substring(0, KEY_LENGTHS[0]) + "-00-00";
      case INTERVAL ->
          ChronoUnit.DAYS.between(date.first(), date.last()) < SHORT
              ? day
              : day.substring(0, KEY_LENGTHS[0]) + "-00-00";
    };
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
