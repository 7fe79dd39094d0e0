package org.riyadhtimeline.extract.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Sentence;

/**
 * Tells for whom each person acts: by their own roles, by whom they serve ("the tsar's adviser"),
 * by the delegation they belong to.
 */
final class SideFinder {

  /** What is longer is no sentence. */
  private static final int LONGEST = 300;

  private final Reading reading;
  private final List<Human> humans;
  private final Crowd crowd;

  SideFinder(Reading reading, List<Human> humans, Crowd crowd) {
    this.reading = reading;
    this.humans = humans;
    this.crowd = crowd;
  }

  void run() {
    for (Human human : humans) {
      for (Named named : human.mentions()) {
        take(human, ofRole(named.before()));
        take(human, ofRole(named.after()));
      }
    }
    for (Sentence sentence : reading.document().sentences()) {
      delegation(sentence);
    }
    for (Human human : humans) {
      for (Named named : human.mentions()) {
        take(human, ofPossessor(named, named.before()));
        take(human, ofPossessor(named, named.after()));
      }
    }
  }

  private static void take(Human human, @Nullable String side) {
    if (human.side == null) {
      human.side = side;
    }
  }

  private @Nullable String ofRole(@Nullable RolePhrase phrase) {
    return phrase == null ? null : Sides.of(reading, phrase);
  }

  /** The side of the person whose aide, or predecessor, this one is. */
  private @Nullable String ofPossessor(Named named, @Nullable RolePhrase phrase) {
    if (phrase == null || !phrase.hasRole()) {
      return null;
    }
    boolean same =
        switch (phrase.head()) {
          case "predecessor", "successor" -> true;
          case "counterpart" -> false;
          default -> Sides.official(reading, phrase);
        };
    if (!same) {
      return null;
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Human possessor = i >= named.name().from && i < named.name().to ? null : crowd.at(i);
      if (possessor != null && reading.isPossessive(crowd.endAt(i))) {
        return possessor.side;
      }
    }
    return null;
  }

  /** "The Russian delegation was led by A and included B and C". */
  private void delegation(Sentence sentence) {
    if (sentence.to() - sentence.from() > LONGEST) {
      return;
    }
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      String side = Delegations.isGroup(reading.word(i)) ? sideBefore(i) : null;
      if (side == null) {
        continue;
      }
      int trigger = Delegations.members(reading, i, sentence.to());
      if (trigger > 0) {
        for (Human member : crowd.listFrom(trigger, sentence.to())) {
          take(member, side);
        }
      }
      int leader = Delegations.ledBefore(reading, i, sentence.from());
      Human human = leader > 0 ? crowd.endingAt(leader) : null;
      if (human != null) {
        take(human, side);
      }
    }
  }

  private @Nullable String sideBefore(int at) {
    for (int i = at - 1; i >= at - 3 && reading.sameSentence(i, at); i--) {
      Gazetteer.Entry entry = reading.entry(i);
      if (entry != null && entry.side() != null) {
        return entry.side();
      }
    }
    return null;
  }
}
