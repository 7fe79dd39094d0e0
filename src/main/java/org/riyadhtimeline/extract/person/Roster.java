package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Gender;

/** The people of one article, and who a name is. */
final class Roster {

  private final Reading reading;
  private final List<Human> humans = new ArrayList<>();
  private final Map<String, Set<Human>> byPart = new HashMap<>();
  private final Map<String, Set<Human>> bySpelling = new HashMap<>();

  /** So many people of one given name are not looked through for a misspelt surname. */
  private static final int MANY = 50;

  Roster(Reading reading) {
    this.reading = reading;
  }

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
    if (human.add(named)) {
      for (String part : named.name().parts) {
        byPart.computeIfAbsent(bare(part), p -> new LinkedHashSet<>(2)).add(human);
        int hyphen = part.lastIndexOf('-');
        if (hyphen > 0) {
          String half = part.substring(hyphen + 1);
          byPart.computeIfAbsent(half, p -> new LinkedHashSet<>(2)).add(human);
        }
      }
      if (!named.name().single()) {
        for (String spelling : misspellings(named.name().last())) {
          bySpelling.computeIfAbsent(spelling, p -> new LinkedHashSet<>(2)).add(human);
        }
      }
    }
  }

  private Set<Human> called(String part) {
    return byPart.getOrDefault(bare(part), Set.of());
  }

  private Set<Human> candidates(Candidate name) {
    Set<Human> found = new LinkedHashSet<>(called(name.last()));
    Set<Human> alike = called(name.first());
    if (alike.size() <= MANY) {
      found.addAll(alike);
    }
    return found;
  }

  /**
   * The person a short name is: a surname, the end of a name, a given name if {@code given}; null
   * if nobody.
   */
  @Nullable Human resolve(Named named, boolean given) {
    Candidate name = named.name();
    List<Human> found = new ArrayList<>(2);
    for (Human human : called(name.last())) {
      if (human.names().stream().anyMatch(n -> isSurname(name, n))) {
        found.add(human);
      }
    }
    if (found.isEmpty() && name.single() && given) {
      for (Human human : called(name.last())) {
        if (human.names().stream().anyMatch(n -> n.first().equals(name.first()))) {
          found.add(human);
        }
      }
    }
    if (name.single() && isOfOtherGender(named)) {
      Gender gender = Human.titleGender(named);
      found.removeIf(h -> h.gender() != gender && h.gender() != Gender.UNKNOWN);
    }
    if (found.size() > 1) {
      found = compatible(found, named);
    }
    return found.isEmpty() ? null : nearest(found, name.from);
  }

  /** "Mr Quell" is not Ann Quell: a title that tells man from woman and nothing else. */
  private static boolean isOfOtherGender(Named named) {
    RolePhrase before = named.before();
    return before != null
        && switch (Vocabulary.bare(before.head())) {
          case "mr", "mrs", "ms", "miss" -> true;
          default -> false;
        };
  }

  private static boolean isSurname(Candidate shorter, Candidate full) {
    int size = shorter.parts.size();
    int length = full.parts.size();
    if (size > 1 && shorter.parts.equals(full.parts)) {
      return true;
    }
    if (size < length && full.parts.subList(length - size, length).equals(shorter.parts)
        || size == 1 && length > 1 && bare(full.last()).equals(bare(shorter.last()))) {
      return true;
    }
    boolean first = size == 1 && full.first().equals(shorter.first());
    return first && (length == 1 || Vocabulary.surnameFirst(full.first()) && full.isSurnameFirst());
  }

  /** Without an article in front: "Assad" of "al-Assad". */
  private static String bare(String part) {
    boolean article = part.startsWith("al-") || part.startsWith("el-");
    return article && part.length() > 5 ? part.substring(3) : part;
  }

  /** Those whose gender and titles go with the title of the name, if there are any. */
  private static List<Human> compatible(List<Human> found, Named named) {
    Gender gender = Human.titleGender(named);
    List<Human> fit = new ArrayList<>(found);
    if (gender != Gender.UNKNOWN) {
      fit.removeIf(h -> h.gender() != gender && h.gender() != Gender.UNKNOWN);
    }
    if (fit.isEmpty()) {
      fit = found;
    }
    RolePhrase before = named.before();
    if (before == null || fit.size() < 2) {
      return fit;
    }
    List<Human> called = fit.stream().filter(h -> h.isCalled(before)).toList();
    if (!called.isEmpty()) {
      return called;
    }
    boolean office = before.word() != null;
    List<Human> others =
        fit.stream().filter(h -> !office || !h.isCalled("mrs.") && !h.isCalled("mrs")).toList();
    return others.isEmpty() ? fit : others;
  }

  /**
   * The one named last; but one who goes by the surname alone all along keeps it when another of
   * that name was only told in full, in a paragraph before.
   */
  private Human nearest(List<Human> found, int at) {
    List<Human> bare = found.stream().filter(h -> h.isShortBefore(at)).toList();
    Human best = found.get(0);
    for (Human human : found) {
      if (human.lastBefore(at) > best.lastBefore(at)) {
        best = human;
      }
    }
    boolean apart = reading.paragraph(best.lastBefore(at)) != reading.paragraph(at);
    return bare.size() == 1 && apart ? bare.get(0) : best;
  }

  /**
   * The one person whose surname a single name misspells by a letter, if a role beside it is one
   * that person bears; null if there is none, or two.
   */
  @Nullable Human misspelt(Named named) {
    String written = named.name().last();
    Set<Human> near = new LinkedHashSet<>();
    for (String spelling : misspellings(written)) {
      near.addAll(bySpelling.getOrDefault(spelling, Set.of()));
    }
    RolePhrase before = named.before();
    boolean office = before != null && before.hasRole();
    near.removeIf(
        h ->
            h.names().stream().noneMatch(n -> Identity.misspelt(n.last(), written))
                || office && before != null && h.isCalledAnything() && !h.isCalled(before));
    return near.size() == 1 ? near.iterator().next() : null;
  }

  /** The name and the name without any one letter: two names a letter apart share one of these. */
  private static List<String> misspellings(String name) {
    List<String> all = new ArrayList<>(name.length() + 1);
    if (name.length() >= 4 && name.length() <= 20) {
      all.add(name);
      for (int i = 1; i < name.length(); i++) {
        all.add(name.substring(0, i) + name.substring(i + 1));
      }
    }
    return all;
  }
}
