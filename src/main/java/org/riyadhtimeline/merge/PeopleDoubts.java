package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riyadhtimeline.model.Doubt;

/** Collects where two people were made one, or one left two, on thin evidence. */
final class PeopleDoubts {

  private final Set<Doubt> doubts = new LinkedHashSet<>();

  void merged(Human human, Appearance appearance) {
    String a = human.name();
    String b = appearance.person().name();
    if (!a.equals(b)) {
      doubts.add(
          new Doubt(
              Doubt.Kind.PEOPLE_MERGED,
              "“" + b + "” is taken to be " + a + ", by the name alone",
              appearance.place(),
              Remedy.list("differentPeople", List.of(a, b))));
    }
  }

  void keptApart(Human human, Appearance appearance) {
    String a = human.name();
    String b = appearance.person().name();
    doubts.add(
        new Doubt(
            Doubt.Kind.PEOPLE_KEPT_APART,
            a.equals(b)
                ? "two people called " + a + " are kept apart: their sides and roles differ"
                : b + " and " + a + " are kept apart: the names alone do not make them one",
            appearance.place(),
            Remedy.list("samePerson", List.of(a, b))));
  }

  void ambiguous(Collection<Human> candidates, Appearance appearance) {
    String name = appearance.person().name();
    List<String> some = candidates.stream().limit(5).map(Human::name).toList();
    String more = candidates.size() > some.size() ? " or another" : "";
    doubts.add(
        new Doubt(
            Doubt.Kind.PEOPLE_KEPT_APART,
            "“"
                + name
                + "” may be "
                + some.stream().collect(Collectors.joining(" or "))
                + more
                + " and is kept apart",
            appearance.place(),
            Remedy.list("samePerson", List.of(name, some.get(0)))));
  }

  List<Doubt> all() {
    return new ArrayList<>(doubts);
  }
}
