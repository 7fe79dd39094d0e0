package org.riyadhtimeline.merge;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.DateMention;

/** Reads words that name a day by its weekday: {@code Tuesday}, {@code on Tuesday morning}. */
final class BareWeekday {

  private static final Map<String, DayOfWeek> DAYS = days();

  private static final Set<String> BESIDE =
      Set.of("on", "the", "morning", "afternoon", "evening", "night", "early", "late", "midday");

  private static final Set<String> AHEAD =
      Set.of("will", "would", "shall", "planned", "scheduled", "due", "expected", "set", "until");

  private BareWeekday() {}

  /** The weekday that is all the words tell; null if they tell less or more ("last Tuesday"). */
  static @Nullable DayOfWeek of(DateMention mention) {
    DayOfWeek day = null;
    for (String word : Text.words(mention.text())) {
      DayOfWeek named = DAYS.get(word);
      if (named != null && day == null) {
        day = named;
      } else if (!BESIDE.contains(word)) {
        return null;
      }
    }
    return day;
  }

  /** The weekday the words tell beside other things ("Tuesday, Feb. 18, 2025"). */
  static @Nullable DayOfWeek in(DateMention mention) {
    return Text.words(mention.text()).stream()
        .map(DAYS::get)
        .filter(day -> day != null)
        .findFirst()
        .orElse(null);
  }

  /** Whether a sentence speaks of what is to come, where a weekday names a day ahead. */
  static boolean looksAhead(List<String> sentence) {
    return sentence.stream().anyMatch(AHEAD::contains);
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new TreeMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      days.put(name, day);
      days.put(name.substring(0, 3), day);
    }
    days.put("tues", DayOfWeek.TUESDAY);
    days.put("thur", DayOfWeek.THURSDAY);
    days.put("thurs", DayOfWeek.THURSDAY);
    return Map.copyOf(days);
  }
}
