package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.DifferentPeople;
import org.riyadhtimeline.model.Decisions.SamePerson;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;

/**
 * Collects where two people were made one, or one left two, on thin evidence, unless an editor
 * decided it.
 */
final class PeopleDoubts {

  /** Of more candidates than this the rest are not told. */
  private static final int SHOWN = 5;

  private final Decisions decisions;
  private final Set<Doubt> doubts = new LinkedHashSet<>();

  PeopleDoubts(Decisions decisions) {
    this.decisions = decisions;
  }

  void merged(Human human, Appearance appearance) {
    String a = human.name();
    String b = appearance.person().name();
    if (!a.equals(b)) {
      add(
          Doubt.Kind.PEOPLE_MERGED,
          "“" + b + "” is taken to be " + a + ", by the name alone",
          List.of(appearance, human.appearances.get(0)),
          List.of(a, b));
    }
  }

  void keptApart(Human human, Appearance appearance) {
    String a = human.name();
    String b = appearance.person().name();
    add(
        Doubt.Kind.PEOPLE_KEPT_APART,
        a.equals(b)
            ? "two people called " + a + " are kept apart: their sides and roles differ"
            : b + " and " + a + " are kept apart: the names alone do not make them one",
        List.of(appearance, human.appearances.get(0)),
        List.of(a, b));
  }

  void ambiguous(Collection<Human> candidates, Appearance appearance) {
    String name = appearance.person().name();
    List<String> some = candidates.stream().limit(SHOWN).map(Human::name).toList();
    if (some.stream().anyMatch(other -> isDecided(List.of(name, other)))) {
      return;
    }
    String more = candidates.size() > some.size() ? " or another" : "";
    List<String> remedies = new ArrayList<>();
    some.forEach(other -> remedies.add(Remedy.list("samePerson", List.of(name, other))));
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(some);
    remedies.add(Remedy.list("differentPeople", all));
    doubts.add(
        Doubt.of(
            Doubt.Kind.PEOPLE_KEPT_APART,
            "“"
                + name
                + "” may be "
                + some.stream().collect(Collectors.joining(" or "))
                + more
                + " and is kept apart",
            places(
                Stream.concat(
                        Stream.of(appearance),
                        candidates.stream().limit(SHOWN).map(human -> human.appearances.get(0)))
                    .toList()),
            remedies));
  }

  private void add(
      Doubt.Kind kind, String message, List<Appearance> appearances, List<String> names) {
    if (!isDecided(names)) {
      doubts.add(
          Doubt.of(
              kind,
              message,
              places(appearances),
              List.of(Remedy.list("samePerson", names), Remedy.list("differentPeople", names))));
    }
  }

  private static List<Mention> places(List<Appearance> appearances) {
    return appearances.stream().map(Appearance::place).filter(Objects::nonNull).toList();
  }

  private boolean isDecided(List<String> names) {
    return decisions.all().stream()
        .anyMatch(
            decision ->
                decision instanceof SamePerson same && hold(same.names(), names)
                    || decision instanceof DifferentPeople different
                        && hold(different.names(), names));
  }

  /** Whether an entry holds all of the names, one that is given twice twice. */
  private static boolean hold(List<String> entry, List<String> names) {
    List<String> left = new ArrayList<>(entry.stream().map(Fold::letters).toList());
    return names.stream().map(Fold::letters).allMatch(left::remove);
  }

  List<Doubt> all() {
    return new ArrayList<>(doubts);
  }
}
