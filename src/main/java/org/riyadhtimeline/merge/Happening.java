package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.riyadhtimeline.model.EventDate;

/** One happening while events are being joined. */
final class Happening {

  final List<Telling> tellings = new ArrayList<>();
  final Set<String> people = new LinkedHashSet<>();
  final Set<String> parties = new LinkedHashSet<>();
  final Set<Integer> articles = new LinkedHashSet<>();

  /** Those who took part as another sentence tells. */
  final Set<String> alsoThere = new LinkedHashSet<>();

  boolean gathering;
  private EventDate date;

  Happening(Telling first) {
    date = first.event().date();
    add(first);
  }

  void add(Telling telling) {
    tellings.add(telling);
    people.addAll(telling.event().people());
    parties.addAll(telling.parties());
    articles.add(telling.index());
    gathering |= telling.gathering();
    EventDate other = telling.event().date();
    date = moreExact(date, other);
  }

  void add(Happening other) {
    other.tellings.forEach(this::add);
  }

  /** The most exact date any article gives. */
  EventDate date() {
    return date;
  }

  private static EventDate moreExact(EventDate a, EventDate b) {
    long daysOfA = a.last().toEpochDay() - a.first().toEpochDay();
    long daysOfB = b.last().toEpochDay() - b.first().toEpochDay();
    if (daysOfA != daysOfB) {
      return daysOfA < daysOfB ? a : b;
    }
    return a.approximate() == b.approximate() ? a : a.approximate() ? b : a;
  }
}
