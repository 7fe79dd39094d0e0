package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Span;

/** Reads what the clauses of events tell. */
final class Tellings {

  private final EventWords words;
  private final Map<String, Person> people;
  private final Map<String, Set<String>> wordsOf = new HashMap<>();
  private final Terms terms = new Terms();

  Tellings(EventWords words, Map<String, Person> people) {
    this.words = words;
    this.people = people;
  }

  /**
   * @param event its people by the ids of the coverage
   */
  Telling of(int index, Article article, Event event) {
    EventMention mention = event.mentions().get(0);
    String text = in(article, mention.span());
    List<String> clause = Text.words(text);
    boolean gathering =
        event.kind() != Event.Kind.SAYING
            && words.isGathering(clause, Text.words(in(article, mention.sentence())));
    Set<String> countries = gathering ? words.actors(clause) : words.parties(clause);
    Set<String> parties = new LinkedHashSet<>(countries);
    Set<String> ownWords = new HashSet<>();
    for (String id : event.people()) {
      Person person = people.get(id);
      if (person != null) {
        ownWords.addAll(wordsOf.computeIfAbsent(id, i -> words(person)));
        if (person.side() != null) {
          parties.add(person.side());
        }
      }
    }
    List<String> names = new ArrayList<>(Text.properNames(text));
    names.removeIf(name -> ownWords.contains(name) || words.isPlain(name));
    List<String> deeds = words.deeds(clause.stream().filter(w -> !ownWords.contains(w)).toList());
    int[] kinds = terms.of(deeds.stream().filter(words::isKind).limit(1).toList());
    int[] ofPeople = numbered("#", event.people());
    int[] ofDeeds = terms.of(deeds);
    int[] ofCountries = numbered("@", countries);
    return new Telling(
        index,
        article,
        event,
        ofPeople,
        ofDeeds,
        kinds.length == 0 ? -1 : kinds[0],
        ofCountries,
        parties.size() == countries.size() ? ofCountries : numbered("@", parties),
        terms.of(names),
        terms.of(words.numbers(clause)),
        terms.of(words.venues(clause)),
        gathering,
        words.isPointer(clause));
  }

  /** Numbers of names of one kind, which are no words. */
  private int[] numbered(String kind, Collection<String> names) {
    return names.isEmpty() ? Terms.NONE : terms.of(names.stream().map(n -> kind + n).toList());
  }

  /** The words of a person's names and roles. */
  private static Set<String> words(Person person) {
    Set<String> words = new HashSet<>(Text.words(person.name()));
    person.aliases().forEach(alias -> words.addAll(Text.words(alias)));
    person.roles().stream()
        .map(PersonRole::text)
        .distinct()
        .forEach(role -> words.addAll(Text.words(role)));
    return words;
  }

  private static String in(Article article, Span span) {
    int end = Math.min(span.end(), article.text().length());
    return article.text().substring(Math.min(span.start(), end), end);
  }
}
