package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Span;

/** Makes the record of a person: the preferred name, the others, the roles in the text's words. */
final class PersonBuilder {

  private final Reading reading;
  private final Set<String> ids = new LinkedHashSet<>();

  PersonBuilder(Reading reading) {
    this.reading = reading;
  }

  /** The record of one person, with an id no other person of the article has. */
  Person build(Human human, List<Mention> table) {
    String name = preferred(human);
    String id = Folding.slug(name);
    for (int i = 2; !ids.add(id); i++) {
      id = Folding.slug(name) + "-" + i;
    }
    Set<String> aliases = new LinkedHashSet<>();
    List<Mention> mentions = new ArrayList<>();
    List<PersonRole> roles = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Named named : human.mentions()) {
      aliases.add(text(named.name().from, named.name().to));
      if (named.before() != null && named.before().word() == null) {
        aliases.add(text(named.before().from(), named.name().to));
      }
      mentions.add(mention(span(named.name().from, named.name().to)));
      addRole(named.before(), roles, seen);
      addRole(named.after(), roles, seen);
    }
    aliases.remove(name);
    return new Person(
        id,
        name,
        List.copyOf(aliases),
        roles,
        human.side,
        !table.isEmpty(),
        human.gender(),
        mentions,
        table,
        false);
  }

  private void addRole(@Nullable RolePhrase phrase, List<PersonRole> roles, Set<String> seen) {
    if (phrase == null || !phrase.hasRole() || phrase.plural() || !tells(phrase)) {
      return;
    }
    String text = text(phrase.roleFrom(), phrase.roleTo());
    if (seen.add(Folding.fold(text) + phrase.time())) {
      Span at = span(phrase.roleFrom(), phrase.roleTo());
      roles.add(new PersonRole(text, phrase.time(), mention(at)));
    }
  }

  /** Whether a role says something by itself: "wife" does not, "the mayor's wife" does. */
  private boolean tells(RolePhrase phrase) {
    if (phrase.head().equals("counterpart")) {
      return false;
    }
    return phrase.word() == null || !phrase.word().kin() || phrase.roleTo() - phrase.roleFrom() > 1;
  }

  /** The fullest of the most frequent names; a single name with its dignity: "Prince Ruprecht". */
  private String preferred(Human human) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    boolean full = false;
    for (Candidate name : human.names()) {
      full |= !isSurname(name);
    }
    for (Named named : human.mentions()) {
      Candidate name = named.name();
      if (!full || !isSurname(name)) {
        counts.merge(text(name.from, name.to), 1, Integer::sum);
      }
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      if (count > most || count == most && entry.getKey().length() > best.length()) {
        best = entry.getKey();
        most = count;
      }
    }
    String dignity = human.hasFullName() ? null : dignity(human);
    return dignity == null ? best : dignity;
  }

  /** One word, or one with its particle: "Roe", "Van Roe". */
  private static boolean isSurname(Candidate name) {
    return name.single() || name.parts.size() == 2 && Vocabulary.particle(name.first());
  }

  private @Nullable String dignity(Human human) {
    for (Named named : human.mentions()) {
      int at = named.name().from - 1;
      if (named.name().suffix.isEmpty() && named.before() != null && reading.title(at) != null) {
        switch (reading.word(at)) {
          case "prince",
              "princess",
              "king",
              "queen",
              "pope",
              "lord",
              "lady",
              "baroness",
              "baron",
              "emperor",
              "empress",
              "sultan",
              "emir",
              "duke",
              "duchess",
              "count",
              "countess",
              "sheikh",
              "sister",
              "mother" -> {
            return text(at, named.name().to);
          }
          default -> {}
        }
      }
    }
    return null;
  }

  Span span(int from, int to) {
    return new Span(reading.token(from).start(), reading.token(to - 1).end());
  }

  private Mention mention(Span span) {
    return new Mention(reading.document().article().id(), span);
  }

  private String text(int from, int to) {
    String text = span(from, to).in(reading.document().text());
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
        ? text
        : String.join(" ", text.trim().split("\\s+"));
  }
}
