package org.riyadhtimeline.render;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every page is made with. */
final class Context {

  final Site site;
  final Strings strings;
  final Dates dates;
  final Sides sides;

  /** Short names of publishers, by name. */
  final Map<String, String> publishers;

  /** Where facts stand that do not stand on the page their kind usually has. */
  private final Map<String, Link> places = new HashMap<>();

  Context(Site site, Strings strings, Sides sides, Map<String, String> publishers) {
    this.site = site;
    this.strings = strings;
    this.dates = new Dates(strings);
    this.sides = sides;
    this.publishers = publishers;
  }

  /** Remembers where a fact stands. */
  void place(String id, Link link) {
    places.put(id, link);
  }

  @Nullable Link place(String id) {
    return places.get(id);
  }
}
