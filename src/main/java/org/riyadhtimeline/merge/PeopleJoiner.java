package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.merge.NameMatch.Sureness;

/**
 * Joins the appearances of each human being. First those with a full name, in the order of the
 * articles; then surnames, single names and initials, each to the one full-named person it can
 * mean; last the single names that nobody has in full, among themselves.
 */
final class PeopleJoiner {

  /** More people of one surname than this are not looked at one by one: it can mean any. */
  private static final int TOO_MANY = 40;

  private final NameMatch names;
  private final HumanIndex index;
  private final KeptApart apart;
  private final PeopleDoubts doubts;
  private final List<Human> humans = new ArrayList<>();
  private final Map<Integer, Set<Human>> byArticle = new HashMap<>();

  PeopleJoiner(GivenNames givenNames, KeptApart apart, PeopleDoubts doubts) {
    this.names = new NameMatch(givenNames);
    this.index = new HumanIndex(givenNames);
    this.apart = apart;
    this.doubts = doubts;
  }

  /** The people, in the order of their first appearance in full, then of the others. */
  List<Human> join(List<Appearance> appearances) {
    for (Appearance appearance : appearances) {
      if (appearance.isFull()) {
        Human known = byFullName(appearance);
        put(known == null ? newHuman() : known, appearance);
      }
    }
    List<Appearance> alone = new ArrayList<>();
    for (Appearance appearance : appearances) {
      if (!appearance.isFull()) {
        Human known = byShortName(appearance);
        if (known == null) {
          alone.add(appearance);
        } else {
          known.add(appearance);
          at(appearance).add(known);
        }
      }
    }
    joinAlone(alone);
    return humans;
  }

  private @Nullable Human byFullName(Appearance appearance) {
    Map<Human, Sureness> possible = new LinkedHashMap<>();
    for (Human human : index.byFullName(appearance)) {
      Sureness sureness = sureness(human, appearance);
      if (sureness != Sureness.NO && !apart.apart(human, appearance)) {
        if (mayBe(human, appearance, sureness)) {
          possible.put(human, sureness);
        } else {
          doubts.keptApart(human, appearance);
        }
      }
    }
    Human best = best(possible, appearance);
    if (best != null && possible.get(best) == Sureness.WEAK) {
      doubts.merged(best, appearance);
    }
    return best;
  }

  private @Nullable Human best(Map<Human, Sureness> possible, Appearance appearance) {
    Human best = null;
    int most = -1;
    for (Map.Entry<Human, Sureness> entry : possible.entrySet()) {
      if (possible.size() == 1) {
        return entry.getKey();
      }
      int sure = entry.getValue() == Sureness.SURE ? 10 : 0;
      int score = sure + evidence(entry.getKey(), appearance);
      if (score > most) {
        best = entry.getKey();
        most = score;
      }
    }
    return best;
  }

  private boolean mayBe(Human human, Appearance appearance, Sureness sureness) {
    if (human.conflicts(appearance)) {
      return false;
    }
    boolean sameLetters =
        appearance.fullNames().stream().anyMatch(n -> human.fullNames.containsKey(n.letters()));
    boolean evidence = human.sharesRole(appearance) || human.sharesSide(appearance);
    if (sameLetters) {
      return true;
    }
    // Two whom one article tells apart need more than the names to be one.
    boolean needsEvidence =
        sureness == Sureness.WEAK || human.articles.contains(appearance.index());
    return !human.otherGender(appearance) && (evidence || !needsEvidence);
  }

  private Sureness sureness(Human human, Appearance appearance) {
    Sureness best = Sureness.NO;
    for (PersonName a : appearance.fullNames()) {
      for (PersonName b : human.fullNames.values()) {
        Sureness sureness = names.compare(a, b);
        if (sureness.compareTo(best) > 0) {
          best = sureness;
        }
      }
    }
    return best;
  }

  private int evidence(Human human, Appearance appearance) {
    return (human.sharesRole(appearance) ? 4 : 0)
        + (human.sharesSide(appearance) ? 2 : 0)
        + (sharesCompany(human, appearance) ? 1 : 0);
  }

  /** Whether somebody appears in this article and also in another with {@code human}. */
  private boolean sharesCompany(Human human, Appearance appearance) {
    for (Human other : at(appearance)) {
      Set<Integer> fewer =
          other.articles.size() < human.articles.size() ? other.articles : human.articles;
      Set<Integer> more = fewer == human.articles ? other.articles : human.articles;
      if (other != human && fewer.stream().anyMatch(more::contains)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Human byShortName(Appearance appearance) {
    Collection<Human> candidates = index.byShortName(appearance);
    if (candidates.size() > TOO_MANY) {
      doubts.ambiguous(candidates, appearance);
      return null;
    }
    List<Human> possible = new ArrayList<>();
    for (Human human : candidates) {
      boolean told = human.articles.contains(appearance.index());
      if (!told
          && !human.conflicts(appearance)
          && !human.otherGender(appearance)
          && !apart.apart(human, appearance)) {
        possible.add(human);
      }
    }
    return possible.isEmpty() ? null : choose(possible, appearance);
  }

  /** The only one possible, or the only one for whom something speaks. */
  private @Nullable Human choose(List<Human> possible, Appearance appearance) {
    List<Human> spokenFor = possible.stream().filter(h -> evidence(h, appearance) > 0).toList();
    if (possible.size() == 1) {
      if (spokenFor.isEmpty()) {
        doubts.merged(possible.get(0), appearance);
      }
      return possible.get(0);
    }
    List<Human> byRole = possible.stream().filter(h -> h.sharesRole(appearance)).toList();
    if (byRole.size() == 1 && spokenFor.size() == 1) {
      return byRole.get(0);
    }
    doubts.ambiguous(possible, appearance);
    return null;
  }

  private void joinAlone(List<Appearance> alone) {
    Map<String, List<Human>> byLetters = new LinkedHashMap<>();
    for (Appearance appearance : alone) {
      PersonName name = PersonName.of(appearance.person().name());
      String key = name == null ? appearance.person().name() : name.letters();
      List<Human> known = byLetters.computeIfAbsent(key, k -> new ArrayList<>(1));
      Human same = null;
      for (Human human : known) {
        if (same == null && alike(human, appearance)) {
          same = human;
        }
      }
      if (same == null) {
        same = newHuman();
        known.add(same);
      }
      same.add(appearance);
      at(appearance).add(same);
    }
  }

  /** A surname that several people have in full stays apart unless a role speaks for it. */
  private boolean alike(Human human, Appearance appearance) {
    boolean ambiguous = index.byShortName(appearance).size() > 1;
    return !human.articles.contains(appearance.index())
        && !human.conflicts(appearance)
        && !human.otherGender(appearance)
        && !apart.apart(human, appearance)
        && (!ambiguous || human.sharesRole(appearance));
  }

  private Human newHuman() {
    Human human = new Human();
    humans.add(human);
    return human;
  }

  private void put(Human human, Appearance appearance) {
    if (!human.knows(appearance)) {
      index.add(human, appearance);
    }
    human.add(appearance);
    at(appearance).add(human);
  }

  private Set<Human> at(Appearance appearance) {
    return byArticle.computeIfAbsent(appearance.index(), i -> new HashSet<>());
  }
}
