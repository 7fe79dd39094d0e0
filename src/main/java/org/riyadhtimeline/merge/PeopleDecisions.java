package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.DifferentPeople;
import org.riyadhtimeline.model.Decisions.OfPerson;
import org.riyadhtimeline.model.Decisions.SamePerson;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.PersonRole;

/** Applies what an editor decided of people. */
final class PeopleDecisions {

  /** What is to be changed of one person; null stays. */
  record Changes(
      @Nullable String name,
      @Nullable String role,
      @Nullable String side,
      @Nullable Boolean atTheTable,
      boolean any) {

    static final Changes NONE = new Changes(null, null, null, null, false);

    Changes with(OfPerson decision) {
      return new Changes(
          decision.name() != null ? decision.name() : name,
          decision.role() != null ? decision.role() : role,
          decision.side() != null ? decision.side() : side,
          decision.atTheTable() != null ? decision.atTheTable() : atTheTable,
          true);
    }

    /** The role an editor gave stands alone. */
    List<PersonRole> roles(List<PersonRole> found, List<Mention> mentions) {
      return role == null || mentions.isEmpty()
          ? found
          : List.of(new PersonRole(role, PersonRole.Time.HELD, mentions.get(0)));
    }
  }

  private final Decisions decisions;
  private final Set<Human> decided = new LinkedHashSet<>();
  private final FormerIds formerIds = new FormerIds();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Contradictions contradictions = new Contradictions();
  private final Map<Human, SamePerson> joined = new HashMap<>();

  PeopleDecisions(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The ids of those who were joined. */
  FormerIds formerIds() {
    return formerIds;
  }

  KeptApart apart() {
    return new KeptApart(decisions);
  }

  /** Makes one of those whom an editor holds to be one. */
  List<Human> join(List<Human> found) {
    List<Human> humans = new ArrayList<>(found);
    if (decisions.all().stream().anyMatch(SamePerson.class::isInstance)) {
      formerIds.remember(found);
    }
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof SamePerson same) {
        join(humans, same);
      }
    }
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof DifferentPeople different) {
        check(humans, different);
      }
    }
    return humans;
  }

  private void join(List<Human> humans, SamePerson same) {
    Set<Human> one = new LinkedHashSet<>();
    boolean oneName = same.names().stream().map(Fold::letters).distinct().count() == 1;
    for (String name : same.names()) {
      List<Human> meant = named(humans, name, null);
      if (meant.size() > 1 && !oneName || meant.isEmpty()) {
        unclear(humans, meant, name, same.line());
        return;
      }
      one.addAll(meant);
    }
    List<Human> all = humans.stream().filter(one::contains).toList();
    if (!all.isEmpty()) {
      Human first = all.get(0);
      all.stream().skip(1).forEach(first::add);
      humans.removeAll(all.subList(1, all.size()));
      decided.add(first);
      joined.put(first, same);
      same.names().forEach(name -> formerIds.remember(name, first));
    }
  }

  private void check(List<Human> humans, DifferentPeople different) {
    Map<Human, String> seen = new HashMap<>();
    for (String name : new LinkedHashSet<>(different.names())) {
      Human human = find(humans, name, null, different.line());
      if (human != null) {
        String other = seen.put(human, name);
        decided.add(human);
        if (other != null) {
          doubts.add(stillOne(human, other, name, different.line()));
        }
      }
    }
  }

  private Doubt stillOne(Human human, String other, String name, int line) {
    SamePerson same = joined.get(human);
    String both = "“" + other + "” and “" + name + "” ";
    return same != null
        ? Doubt.ofDecision(
            line,
            "contradicts line " + same.line() + ", which makes " + both + "one person",
            "keep one of the two; as they stand, they are one")
        : Doubt.ofDecision(
            line,
            both + "stand for one person in an article and cannot be told apart there",
            "say with quote and speaker who said what");
  }

  Map<Human, Changes> changes(List<Human> humans) {
    Map<Human, Changes> changes = new HashMap<>();
    decided.forEach(human -> changes.put(human, new Changes(null, null, null, null, true)));
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof OfPerson of) {
        Human human = find(humans, of.person(), of.article(), of.line());
        if (human != null) {
          contradictions.say(of.line(), human, "name", of.name());
          contradictions.say(of.line(), human, "role", of.role());
          contradictions.say(of.line(), human, "side", of.side());
          contradictions.say(of.line(), human, "atTheTable", of.atTheTable());
          changes.put(human, changes.getOrDefault(human, Changes.NONE).with(of));
        }
      }
    }
    return changes;
  }

  List<Doubt> doubts() {
    return Stream.concat(doubts.stream(), contradictions.doubts().stream()).toList();
  }

  /** The one whom {@code name} names; null, and told, if it names nobody or several. */
  private @Nullable Human find(
      List<Human> humans, String name, @Nullable String article, int line) {
    List<Human> found = named(humans, name, article);
    if (found.size() == 1) {
      return found.get(0);
    }
    unclear(humans, found, name, line);
    return null;
  }

  private void unclear(List<Human> humans, List<Human> found, String name, int line) {
    if (found.isEmpty()) {
      doubts.add(
          Unmatched.nothing(line, "person", name, humans.stream().map(Human::name).toList()));
    } else {
      doubts.add(
          Unmatched.several(
              line,
              "people",
              name,
              found.stream()
                  .map(h -> h.name() + " in " + h.appearances.get(0).article().id())
                  .toList()));
    }
  }

  /** Those whom {@code name} names: as the name itself, or else as another spelling. */
  private static List<Human> named(List<Human> humans, String name, @Nullable String article) {
    List<Human> found = humans.stream().filter(h -> named(h, name, article, false)).toList();
    return found.isEmpty()
        ? humans.stream().filter(h -> named(h, name, article, true)).toList()
        : found;
  }

  private static boolean named(
      Human human, String name, @Nullable String article, boolean anySpelling) {
    String letters = Fold.letters(name);
    return human.appearances.stream()
        .filter(a -> article == null || ArticleTarget.names(article, a.article()))
        .anyMatch(
            a ->
                Fold.letters(a.person().name()).equals(letters)
                    || anySpelling
                        && a.person().aliases().stream()
                            .anyMatch(alias -> Fold.letters(alias).equals(letters)));
  }
}
