package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;

/** Makes one person of all that the articles tell of one human being. */
final class PeopleMerger {

  private final Titles titles = new Titles();
  private final PreferredName preferred = new PreferredName(titles);
  private final Countries countries;
  private final PeopleDecisions decisions;
  private final PeopleDoubts doubts;
  private final List<Doubt> sides = new ArrayList<>();

  PeopleMerger(Countries countries, Decisions decisions) {
    this.countries = countries;
    this.decisions = new PeopleDecisions(decisions);
    this.doubts = new PeopleDoubts(decisions);
  }

  /** The people of all {@code facts}, which are in the order of the articles. */
  People merge(List<ArticleFacts> facts) {
    PeopleJoiner joiner = new PeopleJoiner(new GivenNames(), decisions.apart(), doubts);
    List<Human> humans = decisions.join(joiner.join(appearances(facts)));
    new NearMisses(doubts).find(humans);
    humans.sort(Comparator.comparing(PeopleMerger::first));
    Map<Human, PeopleDecisions.Changes> changes = decisions.changes(humans);
    PersonIds ids = new PersonIds();
    List<Person> people = new ArrayList<>();
    Map<String, Map<String, Person>> byArticle = new HashMap<>();
    for (Human human : humans) {
      Person person = person(human, ids, changes.getOrDefault(human, PeopleDecisions.Changes.NONE));
      people.add(person);
      for (Appearance appearance : human.appearances) {
        byArticle
            .computeIfAbsent(appearance.article().id(), a -> new HashMap<>())
            .put(appearance.person().id(), person);
      }
    }
    people.sort(Comparator.comparing(Person::id));
    List<Doubt> all = doubts.all();
    all.addAll(sides);
    all.addAll(decisions.doubts());
    return new People(people, byArticle, decisions.formerIds().now(people, byArticle), all);
  }

  private List<Appearance> appearances(List<ArticleFacts> facts) {
    Appearances reader = new Appearances(titles, countries);
    List<Appearance> all = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      ArticleFacts of = facts.get(i);
      for (Person person : of.people()) {
        all.add(reader.of(i, of.article(), person));
      }
    }
    return all;
  }

  private static int first(Human human) {
    return human.appearances.stream().mapToInt(Appearance::index).min().orElseThrow();
  }

  private Person person(Human human, PersonIds ids, PeopleDecisions.Changes changes) {
    human.appearances.sort(Comparator.comparingInt(Appearance::index));
    String name = changes.name() != null ? changes.name() : preferred.of(human);
    String side = changes.side() != null ? changes.side() : SideVote.of(human);
    if (changes.side() == null && human.sides.size() > 1) {
      sides.add(sidesDiffer(name, human));
    }
    List<Mention> mentions = new ArrayList<>();
    Set<Mention> table = new LinkedHashSet<>();
    Roles roles = new Roles();
    boolean atTheTable = false;
    for (Appearance appearance : human.appearances) {
      mentions.addAll(appearance.person().mentions());
      table.addAll(appearance.person().tableEvidence());
      appearance.person().roles().forEach(roles::add);
      atTheTable |= appearance.person().atTheTable();
    }
    return new Person(
        ids.of(human, side),
        name,
        preferred.aliases(human, name),
        changes.roles(roles.all(), mentions),
        side,
        changes.atTheTable() != null ? changes.atTheTable() : atTheTable,
        human.gender(),
        mentions,
        List.copyOf(table),
        changes.any());
  }

  private static Doubt sidesDiffer(String name, Human human) {
    List<String> sides = human.sides.stream().sorted().toList();
    return Doubt.of(
        Doubt.Kind.SIDES_DIFFER,
        name + " acts for " + String.join(" and ", sides),
        places(human.appearances),
        sides.stream().map(side -> Remedy.entry("person", name, "side", side)).toList());
  }

  /** The first place that names somebody for each of the sides. */
  private static List<Mention> places(List<Appearance> appearances) {
    Map<String, Mention> places = new LinkedHashMap<>();
    for (Appearance appearance : appearances) {
      Mention place = appearance.place();
      if (place != null && appearance.side() != null) {
        places.putIfAbsent(appearance.side(), place);
      }
    }
    return List.copyOf(places.values());
  }
}
