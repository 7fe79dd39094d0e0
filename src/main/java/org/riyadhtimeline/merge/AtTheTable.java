package org.riyadhtimeline.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Person;

/**
 * Those whom an article puts at the table take part in the talks it tells of, also where the clause
 * that dates the talks does not name them ("The delegation was led by … and included …").
 */
final class AtTheTable {

  private final List<Person> seated;
  private final Set<String> ids = new HashSet<>();

  AtTheTable(List<Person> people) {
    this.seated = people.stream().filter(Person::atTheTable).toList();
    seated.forEach(person -> ids.add(person.id()));
  }

  void seat(List<Happening> happenings) {
    Map<String, @Nullable Happening> talks = new HashMap<>();
    for (Happening happening : happenings) {
      long atTheTable = happening.personIds().stream().filter(ids::contains).count();
      if (happening.gathering && atTheTable >= 2) {
        happening.tellings.stream()
            .map(telling -> telling.article().id())
            .distinct()
            .forEach(article -> talks.put(article, talks.containsKey(article) ? null : happening));
      }
    }
    for (Person person : seated) {
      person.tableEvidence().stream()
          .map(mention -> talks.get(mention.article()))
          .filter(happening -> happening != null && !happening.personIds().contains(person.id()))
          .forEach(happening -> happening.addPerson(person.id()));
    }
  }
}
