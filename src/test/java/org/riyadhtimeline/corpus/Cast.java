package org.riyadhtimeline.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom and where invented articles tell of. */
final class Cast {

  /** A human being; the same number is always the same one. */
  record Actor(String given, String last, String role, Country country, boolean female) {

    /** A role as it stands before a name: {@code Foreign Minister}. */
    private static String titled(String role) {
      StringBuilder title = new StringBuilder(role);
      for (int i = 0; i < title.length(); i++) {
        if (i == 0 || title.charAt(i - 1) == ' ') {
          title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
        }
      }
      return title.toString();
    }

    /** What a grammar may say of this one, under a letter. */
    void putInto(Map<String, String> slots, String letter) {
      slots.put(letter + ".name", given + " " + last);
      slots.put(letter + ".last", last);
      slots.put(letter + ".role", role);
      slots.put(letter + ".title", titled(role));
      slots.put(letter + ".country", country.name());
      slots.put(letter + ".demonym", country.demonym());
      slots.put(letter + ".he", female ? "she" : "he");
    }
  }

  /** A country with the adjective and its capital. */
  record Country(String name, String demonym, String capital) {}

  private final Map<String, String> sections = new HashMap<>();
  private final List<Country> countries;
  private final String[] outlets;

  Cast(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int space = line.indexOf(' ');
        sections.put(line.substring(0, space), line.substring(space + 1));
      }
    }
    countries =
        List.of(section("country", ";")).stream()
            .map(c -> c.split("\\|"))
            .map(c -> new Country(c[0], c[1], c[2]))
            .toList();
    outlets = section("outlet", ";");
  }

  private String[] section(String name, String separator) {
    return String.valueOf(sections.get(name)).split(separator);
  }

  Country country(int number) {
    return countries.get(Math.floorMod(number, countries.size()));
  }

  String outlet(int number) {
    return outlets[Math.floorMod(number, outlets.length)];
  }

  /** Nobody shares a full name with another below 18,000. */
  Actor actor(int number) {
    boolean female = number % 2 == 0;
    String[] given = section(female ? "female" : "male", " ");
    String[] first = section("surname-first", " ");
    String[] last = section("surname-last", " ");
    String[] roles = section("role", "\\|");
    int half = number / 2;
    int surname = (half + half / given.length * 7) % (first.length * last.length);
    return new Actor(
        given[half % given.length],
        first[surname % first.length] + last[(surname + surname / first.length) % last.length],
        roles[number % 7 * 5 % roles.length],
        country(number * 5 + number / 24),
        female);
  }
}
