package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Gender;

/** The people of one article, and who a name is. */
final class Roster {

  private final List<Human> humans = new ArrayList<>();
  private final Map<String, List<Human>> byPart = new HashMap<>();

  List<Human> humans() {
    return humans;
  }

  /** Gives a full name to the person it is, a new one if need be. */
  void addFull(Named named) {
    for (Human human : candidates(named.name())) {
      if (human.names().stream().anyMatch(n -> Identity.same(n, named.name()))) {
        add(human, named);
        return;
      }
    }
    addNew(named);
  }

  void addNew(Named named) {
    Human human = new Human();
    humans.add(human);
    add(human, named);
  }

  void add(Human human, Named named) {
    human.add(named);
    for (String written : named.name().parts) {
      String part = bare(written);
      List<Human> of = byPart.computeIfAbsent(part, p -> new ArrayList<>(1));
      if (!of.contains(human)) {
        of.add(human);
      }
    }
  }

  private List<Human> candidates(Candidate name) {
    List<Human> found = new ArrayList<>(byPart.getOrDefault(bare(name.last()), List.of()));
    for (Human human : byPart.getOrDefault(bare(name.first()), List.of())) {
      if (!found.contains(human)) {
        found.add(human);
      }
    }
    return found;
  }

  /** The person a short name is: a surname, a given name, the end of a name; null if nobody. */
  @Nullable Human resolve(Named named) {
    Candidate name = named.name();
    List<Human> found = new ArrayList<>(2);
    for (Human human : byPart.getOrDefault(bare(name.last()), List.of())) {
      if (human.names().stream().anyMatch(n -> isSurname(name, n))) {
        found.add(human);
      }
    }
    if (found.isEmpty() && name.single()) {
      for (Human human : byPart.getOrDefault(bare(name.last()), List.of())) {
        if (human.names().stream().anyMatch(n -> n.first().equals(name.first()))) {
          found.add(human);
        }
      }
    }
    if (found.size() > 1) {
      found = compatible(found, named);
    }
    return found.isEmpty() ? null : nearest(found, name.from);
  }

  private static boolean isSurname(Candidate shorter, Candidate full) {
    int size = shorter.parts.size();
    int length = full.parts.size();
    if (size < length && full.parts.subList(length - size, length).equals(shorter.parts)
        || size == 1 && length > 1 && bare(full.last()).equals(bare(shorter.last()))) {
      return true;
    }
    boolean first = size == 1 && full.first().equals(shorter.first());
    return first
        && (length == 1 || Vocabulary.surnameFirst(full.first()) && Judge.surnameFirstShape(full));
  }

  /** Without an article in front: "Assad" of "al-Assad". */
  private static String bare(String part) {
    boolean article = part.startsWith("al-") || part.startsWith("el-");
    return article && part.length() > 5 ? part.substring(3) : part;
  }

  /** Those whose gender and titles go with the title of the name, if there are any. */
  private static List<Human> compatible(List<Human> found, Named named) {
    Gender gender = Human.titleGender(named);
    RolePhrase before = named.before();
    String head = before == null ? "" : before.head();
    List<Human> fit =
        found.stream()
            .filter(
                h ->
                    gender == Gender.UNKNOWN
                        || h.gender() == gender
                        || h.gender() == Gender.UNKNOWN)
            .toList();
    if (fit.isEmpty()) {
      fit = found;
    }
    if (!head.isEmpty() && fit.size() > 1) {
      List<Human> called = fit.stream().filter(h -> h.isCalled(head)).toList();
      boolean office = before != null && before.word() != null;
      List<Human> others =
          office
              ? fit.stream().filter(h -> !h.isCalled("mrs.") && !h.isCalled("mrs")).toList()
              : List.of();
      return !called.isEmpty() ? called : others.isEmpty() ? fit : others;
    }
    return fit;
  }

  private static Human nearest(List<Human> found, int at) {
    Human best = found.get(0);
    for (Human human : found) {
      if (human.lastBefore(at) > best.lastBefore(at)) {
        best = human;
      }
    }
    return best;
  }

  /**
   * The one person whose surname a single name misspells by a letter; null if there is none, or
   * two.
   */
  @Nullable Human misspelt(Named named) {
    Human found = null;
    for (Human human : humans) {
      boolean meant =
          human.names().stream()
              .anyMatch(n -> !n.single() && Identity.misspelt(n.last(), named.name().last()));
      if (meant) {
        if (found != null) {
          return null;
        }
        found = human;
      }
    }
    return found;
  }
}
