package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds surnames that are words otherwise, where a person of that name is known: "Cook said", "Mr.
 * May", "King's lawyer", "told London". What is no more than a capitalized word is left alone.
 */
final class WordSurnames {

  private WordSurnames() {}

  /** Such names, where no candidate of {@code known} stands. */
  static List<Named> find(Reading reading, Roster roster, List<Candidate> known) {
    Map<String, Human> surnames = new HashMap<>();
    for (Human human : roster.humans()) {
      for (Candidate name : human.names()) {
        if (!name.single()) {
          boolean first = Vocabulary.surnameFirst(name.first()) && name.isSurnameFirst();
          surnames.put(first ? name.first() : name.last(), human);
        }
      }
    }
    boolean[] taken = new boolean[reading.size()];
    for (Candidate candidate : known) {
      for (int i = candidate.from; i < candidate.to; i++) {
        taken[i] = true;
      }
    }
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      if (!taken[i]
          && reading.isCapitalized(i)
          && surnames.containsKey(reading.word(i))
          && isUsedAsName(reading, i)) {
        Candidate name = new Candidate(i, i + 1, List.of(reading.word(i)), "");
        found.add(new Named(name, RoleBefore.find(reading, i), RoleAfter.find(reading, name.to)));
      }
    }
    return found;
  }

  private static boolean isUsedAsName(Reading reading, int at) {
    Gazetteer.Entry entry = reading.entry(at);
    int next = at + 1;
    int previous = at - 1;
    boolean before = reading.sameSentence(previous, at);
    boolean after = reading.sameSentence(next, at);
    if (reading.inTitle(at)
        || entry != null && entry.words().length > 1
        || after && reading.isCapitalized(next)
        || before && (reading.isCapitalized(previous) || isArticle(reading.word(previous)))) {
      return before
          && reading.title(previous) != null
          && !(after && reading.isCapitalized(next))
          && entry == null;
    }
    boolean acts =
        after
            && (Vocabulary.saying(reading.word(next)) || Vocabulary.living(reading.word(next)))
            && reading.isLowerWord(next);
    boolean asked =
        before && reading.isLowerWord(previous) && Vocabulary.saying(reading.word(previous));
    return acts || asked || entry == null && reading.isPossessive(next);
  }

  private static boolean isArticle(String word) {
    return switch (word) {
      case "the", "a", "an", "his", "her", "their", "this", "that" -> true;
      default -> false;
    };
  }
}
