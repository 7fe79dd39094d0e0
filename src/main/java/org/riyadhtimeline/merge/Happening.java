package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.riyadhtimeline.model.EventDate;

/** One happening while events are being joined. */
final class Happening {

  final List<Telling> tellings = new ArrayList<>(1);
  private int[] articles = Terms.NONE;

  /** Ids of those who took part as another sentence tells. */
  private Set<String> alsoThere = Set.of();

  int[] people = Terms.NONE;
  int[] parties = Terms.NONE;
  int[] venues = Terms.NONE;
  boolean gathering;
  private EventDate date;

  Happening(Telling first) {
    date = first.event().date();
    add(first);
  }

  void add(Telling telling) {
    tellings.add(telling);
    people = Terms.union(people, telling.people());
    parties = Terms.union(parties, telling.parties());
    venues = Terms.union(venues, telling.venues());
    articles = Terms.union(articles, new int[] {telling.index()});
    gathering |= telling.gathering();
    date = moreExact(date, telling.event().date());
  }

  void add(Happening other) {
    other.tellings.forEach(this::add);
  }

  /** Somebody took part, as a sentence tells that is no telling of it. */
  void addPerson(String id) {
    if (alsoThere.isEmpty()) {
      alsoThere = new LinkedHashSet<>();
    }
    alsoThere.add(id);
  }

  boolean isIn(int article) {
    return Terms.contains(articles, article);
  }

  /** The most exact date any article gives. */
  EventDate date() {
    return date;
  }

  Set<String> personIds() {
    Set<String> ids = new LinkedHashSet<>();
    tellings.forEach(telling -> ids.addAll(telling.event().people()));
    ids.addAll(alsoThere);
    return ids;
  }

  private static EventDate moreExact(EventDate a, EventDate b) {
    long daysOfA = a.last().toEpochDay() - a.first().toEpochDay();
    long daysOfB = b.last().toEpochDay() - b.first().toEpochDay();
    if (daysOfA != daysOfB) {
      return daysOfA < daysOfB ? a : b;
    }
    return a.approximate() ? b : a;
  }
}
