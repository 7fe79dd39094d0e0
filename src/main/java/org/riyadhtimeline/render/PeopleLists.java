package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.render.view.Delegation;
import org.riyadhtimeline.render.view.PersonRef;

/** People by side. */
final class PeopleLists {

  private final boolean withNotes;
  private final Views views;
  private final Site site;
  private final Strings strings;

  /**
   * @param withNotes whether role and count stand beside the names
   */
  PeopleLists(Views views, boolean withNotes) {
    this.withNotes = withNotes;
    this.views = views;
    this.site = views.site;
    this.strings = views.strings;
  }

  /** Those at the table, the largest delegation first, the hosts last. */
  List<Delegation> table() {
    List<Person> people = site.coverage.people().stream().filter(Person::atTheTable).toList();
    return delegations(people, "table-");
  }

  /** Everybody else. */
  List<Person> others() {
    return sorted(site.coverage.people().stream().filter(person -> !person.atTheTable()).toList());
  }

  /** By side: the largest first, hosts after the others, those of no known side last. */
  private List<Person> sorted(List<Person> people) {
    Map<String, Integer> sizes = new HashMap<>();
    Map<String, Integer> quoted = new HashMap<>();
    for (Person person : people) {
      sizes.merge(sideOf(person), 1, Integer::sum);
      quoted.merge(sideOf(person), site.quotesOf(person).size(), Integer::sum);
    }
    Comparator<Person> bySide =
        Comparator.<Person>comparingInt(person -> person.side() == null ? 2 : host(person) ? 1 : 0)
            .thenComparing(person -> -sizes.getOrDefault(sideOf(person), 0))
            .thenComparing(person -> -quoted.getOrDefault(sideOf(person), 0))
            .thenComparing(PeopleLists::sideOf);
    Comparator<Person> within =
        Comparator.<Person>comparingInt(person -> -site.quotesOf(person).size())
            .thenComparing(Person::name)
            .thenComparing(Person::id);
    return people.stream().sorted(bySide.thenComparing(within)).toList();
  }

  /** The people given, which are in the order of their sides, as delegations. */
  List<Delegation> delegations(List<Person> people, String prefix) {
    Map<String, List<Person>> bySide = new LinkedHashMap<>();
    for (Person person : sorted(people)) {
      bySide.computeIfAbsent(sideOf(person), side -> new ArrayList<>()).add(person);
    }
    List<Delegation> delegations = new ArrayList<>();
    bySide.forEach((side, own) -> delegations.add(delegation(own, prefix)));
    return delegations;
  }

  private Delegation delegation(List<Person> people, String prefix) {
    Person first = people.get(0);
    String side = views.context.sides.name(first.side());
    List<PersonRef> refs =
        people.stream().map(person -> views.person(person, withNotes ? note(person) : "")).toList();
    return new Delegation(
        prefix + Slug.of(Slug.plain(side)),
        host(first) && first.atTheTable() ? strings.get("sideHost", side) : side,
        views.context.sides.tone(first.side()),
        refs);
  }

  /** A role and how often quoted. */
  private String note(Person person) {
    List<String> notes = new ArrayList<>();
    String role = role(person, strings);
    if (role != null) {
      notes.add(role);
    }
    int quotes = site.quotesOf(person).size();
    if (quotes > 0) {
      notes.add(strings.count("countQuotes", quotes));
    }
    return String.join(strings.get("noteSeparator"), notes);
  }

  /** The first role the articles give, one held now before others. */
  static @Nullable String role(Person person, Strings strings) {
    return person.roles().stream()
        .min(Comparator.comparing(role -> role.time() != PersonRole.Time.HELD))
        .map(role -> words(role, strings))
        .orElse(null);
  }

  /** A role with when it was held, where the article's words do not say it themselves. */
  static String words(PersonRole role, Strings strings) {
    String key =
        switch (role.time()) {
          case HELD -> "";
          case FORMER -> "roleFormer";
          case THEN -> "roleThen";
          case ELECT -> "roleElect";
        };
    String said = role.text().toLowerCase(Locale.ROOT);
    boolean told =
        said.startsWith("former")
            || said.startsWith("then")
            || said.startsWith("ex-")
            || said.contains("elect")
            || said.contains("designate");
    return key.isEmpty() || told ? role.text() : strings.get(key, role.text());
  }

  private boolean host(Person person) {
    return site.isHost(person);
  }

  private static String sideOf(Person person) {
    return Objects.requireNonNullElse(person.side(), "");
  }
}
