package org.riyadhtimeline.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which colour a side has: a CSS class, the same in every build. */
final class Sides {

  private static final int FURTHER = 10;

  private final Map<String, String> known;
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final Strings strings;

  Sides(Theme theme, Strings strings) {
    this.known = Strings.properties(theme, "sides.properties");
    this.strings = strings;
  }

  String tone(@Nullable String side) {
    if (side == null) {
      return "side-other";
    }
    String named = known.get(side);
    return "side-" + (named != null ? named : 1 + Math.floorMod(side.hashCode(), FURTHER));
  }

  /** Identifies a side, by its name in words, to filters. */
  String key(String name) {
    return keys.computeIfAbsent(name, Slug::plain);
  }

  String name(@Nullable String side) {
    return side == null ? strings.get("sideUnknown") : side;
  }
}
