package org.riyadhtimeline.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Speaker;

/**
 * The people of the coverage.
 *
 * @param all by id
 * @param byArticle the people of each article by the ids they have in its facts
 * @param formerIds the ids of those whom an editor joined to others, with the ids they have now
 */
record People(
    List<Person> all,
    Map<String, Map<String, Person>> byArticle,
    Map<String, String> formerIds,
    List<Doubt> doubts) {

  @Nullable Person of(String article, String localId) {
    return byArticle.getOrDefault(article, Map.of()).get(localId);
  }

  /** The ids in the coverage, each once, in the same order; unknown ones left out. */
  List<String> ids(String article, List<String> localIds) {
    return localIds.stream()
        .map(id -> of(article, id))
        .filter(person -> person != null)
        .map(person -> person.id())
        .distinct()
        .toList();
  }

  /**
   * The speaker by the name and id in the coverage; null where the article's facts know no such
   * person.
   */
  @Nullable Speaker speaker(String article, @Nullable Speaker speaker) {
    if (speaker == null || speaker.personId() == null) {
      return speaker;
    }
    Person person = of(article, speaker.personId());
    return person == null ? null : new Speaker(Speaker.Kind.PERSON, person.name(), person.id());
  }

  Map<String, Person> byId() {
    Map<String, Person> byId = new HashMap<>();
    all.forEach(person -> byId.put(person.id(), person));
    return byId;
  }
}
