package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.Person;

/**
 * The ids that people had, or would have, without an editor's {@code samePerson}: whoever was
 * joined to somebody else had a page, and links lead to it.
 */
final class FormerIds {

  private final Map<String, Appearance> before = new LinkedHashMap<>();

  /** Remembers the ids of {@code humans} as they are before an editor's decisions. */
  void remember(List<Human> humans) {
    List<Human> ordered = new ArrayList<>(humans);
    ordered.sort(Comparator.comparing(FormerIds::first));
    PersonIds ids = new PersonIds();
    for (Human human : ordered) {
      human.appearances.sort(Comparator.comparingInt(Appearance::index));
      before.put(ids.of(human, SideVote.of(human)), human.appearances.get(0));
    }
  }

  /** Remembers the id that {@code name} alone would give {@code human}. */
  void remember(String name, Human human) {
    before.putIfAbsent(Slug.of(name), human.appearances.get(0));
  }

  /**
   * The former ids that are nobody's now, and the ids of the same people now.
   *
   * @param byArticle the people of each article by the ids they have in its facts
   */
  Map<String, String> now(List<Person> people, Map<String, Map<String, Person>> byArticle) {
    Map<String, String> former = new HashMap<>();
    before.forEach(
        (id, appearance) -> {
          Map<String, Person> own = byArticle.getOrDefault(appearance.article().id(), Map.of());
          Person person = own.get(appearance.person().id());
          if (person != null) {
            former.put(id, person.id());
          }
        });
    people.forEach(person -> former.remove(person.id()));
    return former;
  }

  private static int first(Human human) {
    return human.appearances.stream().mapToInt(Appearance::index).min().orElseThrow();
  }
}
