package org.riyadhtimeline.extract.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a name of several words: by each of its words, by its being repeated or shortened in the
 * article, and by what stands around it.
 */
final class FullNameScore {

  private final Reading reading;
  private final AroundName around;
  private final Map<String, Integer> singles = new HashMap<>();
  private final Map<List<String>, Integer> fulls = new HashMap<>();

  FullNameScore(Reading reading, List<Candidate> candidates) {
    this.reading = reading;
    this.around = new AroundName(reading, candidates);
    for (Candidate candidate : candidates) {
      if (candidate.single()) {
        singles.merge(candidate.first(), 1, Integer::sum);
      } else {
        fulls.merge(candidate.parts, 1, Integer::sum);
      }
    }
  }

  int score(Candidate name, @Nullable RolePhrase before, @Nullable RolePhrase after) {
    boolean given = GivenNames.contains(name.first());
    boolean sure = given && !isAmbiguous(name.first(), name.from);
    int score = first(name, given, sure) + middle(name) + last(name, given, sure, before);
    if (!name.suffix.isEmpty()) {
      score += 3;
    }
    if (name.first().equals(name.last())) {
      score -= 2;
    } else if (singles.containsKey(name.last())) {
      score += isWord(name.last(), name.to - 1) ? 2 : 3;
    }
    if (fulls.getOrDefault(name.parts, 0) > 1) {
      score += 1;
    }
    return score
        + around.beside(name, before, after)
        + around.context(name, sure, before != null || after != null);
  }

  private int first(Candidate name, boolean given, boolean sure) {
    if (sure) {
      return 4;
    }
    if (Vocabulary.surnameFirst(name.first()) && name.isSurnameFirst()) {
      return 4;
    }
    boolean begins = reading.startsSentence(name.from);
    if (given) {
      return begins || reading.seenInLowerCase(name.first()) ? 2 : 3;
    }
    if (reading.isInitial(name.from)) {
      return name.first().length() > 2 ? 3 : 2;
    }
    if (Vocabulary.common(name.first()) || reading.seenInLowerCase(name.first())) {
      return -3;
    }
    return isWord(name.first(), name.from) || begins ? 0 : 1;
  }

  private int middle(Candidate name) {
    int score = 0;
    for (int i = 1; i < name.parts.size() - 1; i++) {
      String part = name.parts.get(i);
      if (GivenNames.contains(part) || part.length() <= 2 && part.endsWith(".")) {
        score += 1;
      } else if (Vocabulary.particle(part)) {
        score += 2;
      } else if (Vocabulary.common(part)) {
        score -= 1;
      }
    }
    return score;
  }

  private int last(Candidate name, boolean given, boolean sure, @Nullable RolePhrase before) {
    String last = name.last();
    int score = 0;
    if (Vocabulary.surname(last) || Vocabulary.surnameFirst(last)) {
      score += Vocabulary.common(last) ? 2 : 3;
    } else if (Vocabulary.surnameLike(last)) {
      score += 2;
    } else if (Vocabulary.common(last) || reading.seenInLowerCase(last)) {
      boolean said = before != null && !before.plural() || reading.isAged(name.from);
      score -= said || sure && !reading.seenInLowerCase(last) ? 1 : given ? 2 : 4;
    } else if (given) {
      score += 1;
    }
    String text = reading.token(name.to - 1).text();
    if (text.length() > 1
        && Reading.isUpperCase(text)
        && !Reading.isUpperCase(reading.token(name.from).text())) {
      score -= 4;
    }
    if (Vocabulary.organizationHead(last)) {
      boolean called = given && name.parts.size() == 2 && before != null && !before.plural();
      boolean surname = Vocabulary.surname(last) && name.parts.size() == 2;
      score -= called ? 1 : surname ? (isPlaced(name) ? 8 : 2) : 10;
    }
    if (reading.entry(name.to - 1) != null && !Vocabulary.surname(last)) {
      score -= before != null && !before.plural() ? 1 : 2;
    }
    return score;
  }

  private boolean isWord(String word, int at) {
    return Vocabulary.common(word) || reading.entry(at) != null || reading.seenInLowerCase(word);
  }

  private boolean isAmbiguous(String word, int at) {
    Gazetteer.Entry entry = reading.entry(at);
    return Vocabulary.common(word) || entry != null || Vocabulary.calendar(word);
  }

  /** Whether a word of place stands before: "on Victoria Street". */
  private boolean isPlaced(Candidate name) {
    int previous = name.from - 1;
    return reading.sameSentence(previous, name.from)
        && switch (reading.word(previous)) {
          case "on", "in", "at", "near", "along", "across", "off", "into", "around" -> true;
          default -> false;
        };
  }
}
