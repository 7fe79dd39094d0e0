package org.riyadhtimeline.extract.person;

import java.util.List;

/** Tells for whom each person acts. */
final class SideFinder {

  private final Reading reading;
  private final List<Human> humans;

  SideFinder(Reading reading, List<Human> humans) {
    this.reading = reading;
    this.humans = humans;
  }

  void run() {
    for (Human human : humans) {
      for (Named named : human.mentions) {
        for (RolePhrase phrase : new RolePhrase[] {named.before(), named.after()}) {
          if (human.side == null && phrase != null) {
            human.side = Sides.of(reading, phrase);
          }
        }
      }
    }
  }
}
