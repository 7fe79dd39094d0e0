package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.riyadhtimeline.model.EventDate;

/** One happening while events are being joined. */
final class Happening {

  final List<Telling> tellings = new ArrayList<>(1);
  final Set<Integer> articles = new HashSet<>(2);

  /** Ids of those who took part as another sentence tells. */
  final Set<String> alsoThere = new LinkedHashSet<>(0);

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
    articles.add(telling.index());
    gathering |= telling.gathering();
    date = moreExact(date, telling.event().date());
  }

  void add(Happening other) {
    other.tellings.forEach(this::add);
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
