package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.Vocabulary.Title;
import org.riyadhtimeline.model.Gender;

/** One human being in the making: the names so far found to be theirs. */
final class Human {

  private final List<Named> mentions = new ArrayList<>();
  private final Map<List<String>, Candidate> names = new LinkedHashMap<>();
  private final NavigableSet<Integer> places = new TreeSet<>();
  private final Set<String> heads = new HashSet<>();
  private final NavigableSet<Integer> shortPlaces = new TreeSet<>();
  private boolean full;
  @Nullable String side;

  /** Takes a mention; returns whether the name is one not yet known. */
  boolean add(Named named) {
    mentions.add(named);
    places.add(named.name().from);
    if (named.before() != null) {
      heads.add(head(named.before()));
    }
    if (named.after() != null) {
      heads.add(head(named.after()));
    }
    Candidate name = named.name();
    if (name.single()) {
      shortPlaces.add(name.from);
    }
    if (name.single() && full) {
      return false;
    }
    full |= !name.single();
    return names.putIfAbsent(name.parts, name) == null;
  }

  /** All mentions, in the order of the text once {@link #sort} was called. */
  List<Named> mentions() {
    return mentions;
  }

  void sort() {
    mentions.sort((a, b) -> Integer.compare(a.name().from, b.name().from));
  }

  /** The different names of more than one word, or the one word if there is no other. */
  Collection<Candidate> names() {
    return names.values();
  }

  /** Whether a name of more than one word is known. */
  boolean hasFullName() {
    return full;
  }

  /** The last mention before the token {@code at}; -1 if there is none. */
  int lastBefore(int at) {
    Integer last = places.lower(at);
    return last == null ? -1 : last;
  }

  /** Whether one word of the name stood for all of it before the token {@code at}. */
  boolean isShortBefore(int at) {
    return shortPlaces.lower(at) != null;
  }

  /** Whether this title or role stands beside one of the names. */
  boolean isCalled(RolePhrase phrase) {
    return heads.contains(head(phrase));
  }

  boolean isCalled(String head) {
    return heads.contains(head);
  }

  /** Whether any role or title stands beside one of the names. */
  boolean isCalledAnything() {
    return !heads.isEmpty();
  }

  private static String head(RolePhrase phrase) {
    return phrase.head().replace("advisor", "adviser");
  }

  /** As titles tell, else given names; a woman may be called a chairman. */
  Gender gender() {
    Gender given = givenGender();
    for (Named named : mentions) {
      Gender gender = titleGender(named);
      RolePhrase before = named.before();
      boolean office = before != null && before.word() != null && !before.isKin();
      if (gender != Gender.UNKNOWN) {
        return office && gender == Gender.MALE && given == Gender.FEMALE ? given : gender;
      }
    }
    return given;
  }

  private Gender givenGender() {
    for (Candidate name : names()) {
      if (!name.single()) {
        Gender gender = GivenNames.gender(name.first());
        if (gender != Gender.UNKNOWN) {
          return gender;
        }
      }
    }
    for (Candidate name : names()) {
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
