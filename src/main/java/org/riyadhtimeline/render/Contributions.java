package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;

/** What each article tells that no other does. */
final class Contributions {

  private final Site site;
  private final Set<String> repeated = new HashSet<>();
  private final Map<String, List<Person>> people = new HashMap<>();

  /**
   * @param sameWords groups of quotations that several articles have in much the same words
   */
  Contributions(Site site, List<List<Quote>> sameWords) {
    this.site = site;
    sameWords.forEach(group -> group.forEach(quote -> repeated.add(quote.id())));
    for (Person person : site.coverage.people()) {
      List<String> naming =
          person.mentions().stream().map(Mention::article).distinct().limit(2).toList();
      if (naming.size() == 1) {
        people.computeIfAbsent(naming.get(0), id -> new ArrayList<>()).add(person);
      }
    }
  }

  /** The quotations of an article that no other has. */
  List<Quote> quotes(String article) {
    return site.quotesOfArticle(article).stream()
        .filter(quote -> quote.alsoAt().isEmpty() && !repeated.contains(quote.id()))
        .toList();
  }

  /** The people no other article names. */
  List<Person> people(String article) {
    return people.getOrDefault(article, List.of());
  }

  /** The events no other article tells of. */
  List<Event> events(String article) {
    return site.eventsOfArticle(article).stream().filter(event -> !Site.isShared(event)).toList();
  }

  /** The events other articles tell of too. */
  List<Event> sharedEvents(String article) {
    return site.eventsOfArticle(article).stream().filter(Site::isShared).toList();
  }
}
