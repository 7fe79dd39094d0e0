package org.riyadhtimeline.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.riyadhtimeline.model.EventDate;

/**
 * What the parts of a long list are called, and the ways between them.
 *
 * @param <T> what the list holds
 */
final class PartTitle<T> {

  private final Context context;
  private final List<Splitter.Part<T>> leaves;
  private final Map<Splitter.Part<T>, Integer> places = new HashMap<>();

  PartTitle(Context context, Splitter.Part<T> whole) {
    this.context = context;
    this.leaves = whole.leaves();
    leaves.forEach(leaf -> places.put(leaf, places.size()));
  }

  /** "February 2025", "Background", "Tuesday 18 February 2025, part 2". */
  static String of(Context context, String key) {
    Strings strings = context.strings;
    int dot = key.indexOf('.');
    String base = dot < 0 ? key : key.substring(0, dot);
    String name =
        Character.isDigit(base.charAt(0))
            ? context.dates.full(EventDate.parse(base))
            : strings.get(base);
    return dot < 0 ? name : strings.get("partNumber", name, key.substring(dot + 1));
  }

  /**
   * The parts of {@code part}; for one that has none the part before, itself and the part after.
   */
  List<org.riyadhtimeline.render.view.Part> parts(
      Splitter.Part<T> part,
      Function<Splitter.Part<T>, String> href,
      Function<List<T>, String> note) {
    List<Splitter.Part<T>> shown = part.parts();
    Integer at = places.get(part);
    if (at != null && leaves.size() > 1) {
      shown = leaves.subList(Math.max(0, at - 1), Math.min(leaves.size(), at + 2));
    }
    return shown.stream()
        .map(
            other ->
                new org.riyadhtimeline.render.view.Part(
                    of(context, other.key()),
                    href.apply(other),
                    note.apply(other.allItems()),
                    other == part))
        .toList();
  }
}
