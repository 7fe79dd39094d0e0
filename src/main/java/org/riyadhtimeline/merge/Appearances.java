package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;

/** Reads the people of articles. What is the same in many articles is read and kept once. */
final class Appearances {

  private record Names(List<PersonName> full, List<PersonName> others) {}

  private final Titles titles;
  private final Countries countries;
  private final RoleWords roleWords;
  private final Map<List<String>, Names> namesOf = new HashMap<>();
  private final Map<List<String>, Set<String>> wordsOf = new HashMap<>();
  private final Map<String, String> sides = new HashMap<>();

  Appearances(Titles titles, Countries countries) {
    this.titles = titles;
    this.countries = countries;
    this.roleWords = new RoleWords(countries);
  }

  Appearance of(int index, Article article, Person person) {
    List<String> written = new ArrayList<>(person.aliases().size() + 1);
    written.add(person.name());
    written.addAll(person.aliases());
    Names names = namesOf.computeIfAbsent(written, this::read);
    List<String> roles = person.roles().stream().map(PersonRole::text).toList();
    return new Appearance(
        index,
        article,
        person,
        names.full(),
        names.others(),
        wordsOf.computeIfAbsent(roles, roleWords::of),
        side(person));
  }

  private @Nullable String side(Person person) {
    return person.side() == null
        ? null
        : sides.computeIfAbsent(person.side(), countries::canonical);
  }

  private Names read(List<String> written) {
    List<PersonName> full = new ArrayList<>();
    List<PersonName> rest = new ArrayList<>();
    for (String name : written) {
      PersonName parsed = PersonName.of(titles.strip(name));
      if (parsed != null) {
        (parsed.isFull() ? full : rest).add(parsed);
      }
    }
    List<PersonName> others =
        full.isEmpty() ? rest : rest.stream().filter(name -> belongs(name, full)).toList();
    return new Names(List.copyOf(full), List.copyOf(others));
  }

  /** A surname or given name that is one of the full name's words; a misspelt one is not. */
  private static boolean belongs(PersonName name, List<PersonName> full) {
    String word = name.surname();
    return full.stream()
        .flatMap(f -> f.words().stream())
        .anyMatch(w -> Spelling.compare(w, word).compareTo(Spelling.Closeness.NEAR) < 0);
  }
}
