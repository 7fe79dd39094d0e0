package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.Vocabulary.Title;
import org.riyadhtimeline.model.Gender;

/** One human being in the making: the names so far found to be theirs. */
final class Human {

  final List<Named> mentions = new ArrayList<>();
  private final List<Candidate> fullNames = new ArrayList<>();
  @Nullable String side;
  boolean sideOfficial;

  void add(Named named) {
    mentions.add(named);
    if (!named.name().single() || fullNames.isEmpty()) {
      fullNames.add(named.name());
    }
  }

  /** The names of more than one word, or the one word if there is no other. */
  List<Candidate> names() {
    return fullNames;
  }

  /** The last mention before the token {@code at}; -1 if there is none. */
  int lastBefore(int at) {
    int last = -1;
    for (Named named : mentions) {
      if (named.name().from < at) {
        last = Math.max(last, named.name().from);
      }
    }
    return last;
  }

  /** Whether this title or role stands before one of the names. */
  boolean isCalled(String head) {
    return mentions.stream().anyMatch(m -> m.before() != null && m.before().head().equals(head));
  }

  /** As titles tell, else given names. */
  Gender gender() {
    for (Named named : mentions) {
      Gender gender = titleGender(named);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    for (Candidate name : fullNames) {
      if (!name.single()) {
        Gender gender = GivenNames.gender(name.first());
        if (gender != Gender.UNKNOWN) {
          return gender;
        }
      }
    }
    for (Candidate name : fullNames) {
      for (int i = 1; i < name.parts.size() - 1; i++) {
        Gender gender = GivenNames.gender(name.parts.get(i));
        if (gender != Gender.UNKNOWN) {
          return gender;
        }
      }
    }
    return Gender.UNKNOWN;
  }

  /** What the title or role beside a name tells. */
  static Gender titleGender(Named named) {
    for (RolePhrase phrase : new RolePhrase[] {named.before(), named.after()}) {
      if (phrase == null) {
        continue;
      }
      Title title = Vocabulary.title(phrase.head());
      if (phrase == named.before() && title != null && title.gender() != Gender.UNKNOWN) {
        return title.gender();
      }
      if (phrase.word() != null && phrase.word().gender() != Gender.UNKNOWN) {
        return phrase.word().gender();
      }
    }
    return Gender.UNKNOWN;
  }
}
