package org.riyadhtimeline.extract.person;

import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.Mention;

/** Finds who took part in the talks themselves. */
final class TableFinder {

  private final Reading reading;
  private final List<Human> humans;

  TableFinder(Reading reading, List<Human> humans) {
    this.reading = reading;
    this.humans = humans;
  }

  Map<Human, List<Mention>> find() {
    return Map.of();
  }
}
