package org.riyadhtimeline.extract.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.text.Words;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Span;

/** What an article says each of its people is: the words of their roles, their side, their age. */
final class Profiles {

  private static final Set<String> PEOPLES = new HashSet<>();
  private static final Map<String, String> COUNTRIES = countries();

  /**
   * One person's.
   *
   * @param words of all roles
   * @param past those of them that stand in roles held before, as in "former minister"
   * @param present those of them that stand in other roles
   * @param first where the person is first named
   */
  record Profile(
      Person person,
      Set<String> words,
      Set<String> past,
      Set<String> present,
      Set<String> countries,
      Span first,
      int age) {

    /** Whether the text says what the person is. */
    boolean isCalledAnything() {
      return !words.isEmpty();
    }

    boolean mayBe(Gender gender) {
      return gender == Gender.UNKNOWN
          || person.gender() == Gender.UNKNOWN
          || person.gender() == gender;
    }
  }

  private final Map<String, Profile> profiles = new LinkedHashMap<>();

  Profiles(People people, String text) {
    Map<String, Span> first = new HashMap<>();
    Map<String, Integer> ages = new HashMap<>();
    for (NameMention mention : people.mentions()) {
      first.putIfAbsent(mention.personId(), mention.name());
      int age = age(text, mention.name().end());
      if (age > 0) {
        ages.putIfAbsent(mention.personId(), age);
      }
    }
    for (Person person : people.all()) {
      Set<String> words = new HashSet<>();
      Set<String> past = new HashSet<>();
      Set<String> present = new HashSet<>();
      Set<String> countries = new HashSet<>();
      for (PersonRole role : person.roles()) {
        boolean over = role.time() == PersonRole.Time.FORMER || role.time() == PersonRole.Time.THEN;
        read(role.text(), over ? past : present, countries);
      }
      words.addAll(past);
      words.addAll(present);
      if (person.side() != null) {
        countries.clear();
        countries.add(person.side());
      }
      Span where = first.getOrDefault(person.id(), new Span(0, 0));
      int age = ages.getOrDefault(person.id(), 0);
      profiles.put(person.id(), new Profile(person, words, past, present, countries, where, age));
    }
  }

  Iterable<Profile> all() {
    return profiles.values();
  }

  Profile of(String personId) {
    Profile profile = profiles.get(personId);
    if (profile == null) {
      throw new IllegalArgumentException("nobody called " + personId);
    }
    return profile;
  }

  /** The country or body a word names: "Russian", "Moscow"; null if none. */
  static @Nullable String country(String lower) {
    return COUNTRIES.get(lower);
  }

  /** Whether a word is what one of a people is called: "Brazilian". */
  static boolean isPeople(String lower) {
    return PEOPLES.contains(lower);
  }

  private static void read(String role, Set<String> words, Set<String> countries) {
    String lower = role.toLowerCase(Locale.ROOT);
    int to;
    for (int from = 0; from < lower.length(); from = to + 1) {
      to = from;
      while (to < lower.length() && isOfWord(lower.charAt(to))) {
        to++;
      }
      boolean owner = lower.startsWith("'s", to - 2) || lower.startsWith("’s", to - 2);
      String word = lower.substring(from, owner ? Math.max(from, to - 2) : to);
      if (!word.isEmpty()) {
        words.add(word);
      }
      String country = COUNTRIES.get(word);
      if (country != null) {
        countries.add(country);
      }
    }
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || ".'’-".indexOf(c) >= 0;
  }

  /** In "Ann Kova, 57,": 57. */
  private static int age(String text, int at) {
    if (!text.startsWith(", ", at)) {
      return 0;
    }
    int age = 0;
    int end = at + 2;
    while (end < text.length() && end < at + 5 && Character.digit(text.charAt(end), 10) >= 0) {
      age = age * 10 + Character.digit(text.charAt(end), 10);
      end++;
    }
    boolean ends = end < text.length() && (text.charAt(end) == ',' || text.charAt(end) == '.');
    return ends ? age : 0;
  }

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String[] row : Words.rows("places-countries")) {
      for (String people : row.length > 1 ? List.of(row[1].split(",")) : List.<String>of()) {
        if (!people.endsWith("s")) {
          PEOPLES.add(people.toLowerCase(Locale.ROOT));
        }
      }
      countries.putIfAbsent(row[0].toLowerCase(Locale.ROOT), row[0]);
      for (int i = 1; i < row.length; i++) {
        for (String name : List.of(row[i].split(","))) {
          countries.putIfAbsent(name.toLowerCase(Locale.ROOT), row[0]);
        }
      }
    }
    return countries;
  }
}
