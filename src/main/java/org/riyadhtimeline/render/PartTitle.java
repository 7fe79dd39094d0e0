package org.riyadhtimeline.render;

import java.util.ArrayList;
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
  private final Map<Splitter.Part<T>, Splitter.Part<T>> above = new HashMap<>();

  PartTitle(Context context, Splitter.Part<T> whole) {
    this.context = context;
    this.leaves = whole.leaves();
    leaves.forEach(leaf -> places.put(leaf, places.size()));
    whole.all().forEach(part -> part.parts().forEach(below -> above.put(below, part)));
  }

  /** "February 2025", "Background, 1997", "Tuesday 18 February 2025, part 2". */
  static String of(Context context, String key) {
    Strings strings = context.strings;
    String name = "";
    for (String word : key.split("\\.")) {
      if (name.isEmpty()) {
        name = isDate(word) ? date(context, word) : strings.get(word);
      } else {
        name =
            isDate(word)
                ? strings.get("partOf", name, date(context, word))
                : strings.get("partNumber", name, word);
      }
    }
    return name;
  }

  /** Numbers of parts have fewer digits than years. */
  private static boolean isDate(String word) {
    return word.length() >= 4 && Character.isDigit(word.charAt(0));
  }

  private static String date(Context context, String key) {
    int unsaid = key.indexOf("-00");
    if (unsaid < 0) {
      return context.dates.full(EventDate.parse(key));
    }
    String said = context.dates.full(EventDate.parse(key.substring(0, unsaid)));
    return context.strings.get(unsaid == 4 ? "withoutMonth" : "withoutDay", said);
  }

  /** The parts that hold {@code part}, from the whole list, which is called {@code title}, down. */
  List<org.riyadhtimeline.render.view.Part> trail(
      Splitter.Part<T> part, String title, Function<Splitter.Part<T>, String> href) {
    List<org.riyadhtimeline.render.view.Part> trail = new ArrayList<>();
    for (Splitter.Part<T> at = above.get(part); at != null; at = above.get(at)) {
      String name = at.key().isEmpty() ? title : of(context, at.key());
      trail.add(0, new org.riyadhtimeline.render.view.Part(name, href.apply(at), "", false));
    }
    return trail;
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
