package org.riyadhtimeline.extract.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Span;

/** The people of one article and every place that names them. */
public final class People {

  private final Map<String, Person> byId = new LinkedHashMap<>();
  private final List<NameMention> mentions;

  /**
   * @param people in the order of their first mention
   * @param mentions in the order of the text
   */
  public People(List<Person> people, List<NameMention> mentions) {
    for (Person person : people) {
      byId.put(person.id(), person);
    }
    this.mentions = List.copyOf(mentions);
  }

  public List<Person> all() {
    return List.copyOf(byId.values());
  }

  /**
   * @throws IllegalArgumentException if nobody has this id
   */
  public Person person(String id) {
    Person person = byId.get(id);
    if (person == null) {
      throw new IllegalArgumentException("nobody called " + id);
    }
    return person;
  }

  public List<NameMention> mentions() {
    return mentions;
  }

  /** The mentions whose name lies within {@code span}, in order. */
  public List<NameMention> mentionsIn(Span span) {
    return mentions.subList(firstFrom(span.start()), firstFrom(span.end()));
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).name().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
