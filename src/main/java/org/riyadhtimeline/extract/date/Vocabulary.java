package org.riyadhtimeline.extract.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.extract.text.Words;

/** The words of time, read once. */
final class Vocabulary {

  static final Map<String, Integer> MONTHS = numbers("date-months");
  static final Set<String> CUED_MONTHS = set("date-cued-months");
  static final Map<String, Integer> WEEKDAYS = numbers("date-weekdays");
  static final Map<String, Unit> UNITS = units();
  static final Map<String, Integer> NUMBERS = numbers("date-numbers");
  static final Map<String, Integer> ORDINALS = numbers("date-ordinals");
  static final Map<String, Season> SEASONS = seasons();
  static final Map<String, String> DAY_PARTS = new HashMap<>(Words.map("date-dayparts"));
  static final Map<String, Integer> DECADES = numbers("date-decades");
  static final Set<String> YEAR_CUES = set("date-year-cues");
  static final Set<String> COUNTED = set("date-counted");
  static final Set<String> NUMBER_NAMES = set("date-number-names");
  static final Set<String> FUTURE = set("date-future");
  static final Set<String> INTENT = set("date-intent");
  static final Set<String> PUT_OFF = set("date-put-off");
  static final Set<String> SCHEDULED = set("date-scheduled");
  static final Set<String> PAST = set("date-past");
  static final Set<String> NOT_PAST = set("date-not-past");
  static final Set<String> ROUTINE = set("date-routine");
  static final Set<String> APPROXIMATE = set("date-approximate");
  static final Set<String> PARTS = set("date-parts");
  static final Set<String> NAME_DAYS = set("date-name-days");
  static final Set<String> DAY_TITLES = set("date-day-titles");
  static final Set<String> CLOCK_CUES = set("date-clock-cues");
  static final Set<String> SMALL = set("event-classes");
  static final Set<String> ZONES = set("date-zones");
  static final Set<String> TRADED = set("date-traded");
  static final Set<String> ARRANGED = set("date-arranged");
  static final Set<String> PAST_OR_NOUN = set("date-past-or-noun");
  static final Set<String> AHEAD = set("date-ahead");
  static final Set<String> BEGINNING = set("date-beginning");
  static final Set<String> GOLF = set("date-golf");
  static final Set<String> HAPPENINGS = set("event-nouns");

  private Vocabulary() {}

  private static Set<String> set(String name) {
    return new HashSet<>(Words.set(name));
  }

  private static Map<String, Integer> numbers(String name) {
    Map<String, Integer> numbers = new HashMap<>();
    Words.map(name).forEach((word, number) -> numbers.put(word, Integer.valueOf(number)));
    return numbers;
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    Words.map("date-units")
        .forEach((word, unit) -> units.put(word, Unit.valueOf(unit.toUpperCase(Locale.ROOT))));
    return units;
  }

  private static Map<String, Season> seasons() {
    Map<String, Season> seasons = new HashMap<>();
    Words.map("date-seasons").forEach((word, sign) -> seasons.put(word, Season.valueOf(sign)));
    return seasons;
  }
}
