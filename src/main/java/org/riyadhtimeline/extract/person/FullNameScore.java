package org.riyadhtimeline.extract.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a name of several words: by each of its words, by its being repeated or shortened in the
 * article, by the roles and verbs beside it and by the words around it.
 */
final class FullNameScore {

  /** More words than this are no name of a body. */
  private static final int LONGEST_BODY = 9;

  private final Reading reading;
  private final Map<String, Integer> singles = new HashMap<>();
  private final Map<List<String>, Integer> fulls = new HashMap<>();

  /** Names that are a firm's somewhere in the article: "Hollis Marlow and Co". */
  private final Set<List<String>> firms = new HashSet<>();

  FullNameScore(Reading reading, List<Candidate> candidates) {
    this.reading = reading;
    for (Candidate candidate : candidates) {
      if (candidate.single()) {
        singles.merge(candidate.first(), 1, Integer::sum);
      } else {
        fulls.merge(candidate.parts, 1, Integer::sum);
        if (!reading.is(candidate.to, "&") && Firms.goesOnAt(reading, candidate.to)) {
          firms.add(candidate.parts);
        }
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
        + around(name, before, after)
        + context(name, sure, before != null || after != null);
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

  private int around(Candidate name, @Nullable RolePhrase before, @Nullable RolePhrase after) {
    int score = 0;
    if (before != null) {
      score += before.word() == null ? 5 : before.isKin() ? 2 : 4;
    }
    if (after != null) {
      boolean its = reading.is(name.to + 1, "its");
      score +=
          its ? 0 : after.head().equals("who") ? 2 : after.hasRole() ? after.isKin() ? 1 : 4 : 4;
    }
    int next = name.to;
    score += isMember(next) ? 3 : Letters.at(reading, next) ? 8 : 0;
    if (reading.sameSentence(name.from, next)
        && Vocabulary.verb(reading.word(next))
        && reading.isLowerWord(next)) {
      String verb = reading.word(next);
      score += Vocabulary.living(verb) ? 4 : Vocabulary.saying(verb) ? 2 : 1;
    }
    int previous = name.from - 1;
    if (reading.sameSentence(previous, name.from)
        && reading.isLowerWord(previous)
        && Vocabulary.saying(reading.word(previous))) {
      score += 2;
    }
    return score;
  }

  /** "Obiu Quell of the Harbor Party": of a body one belongs to. */
  private boolean isMember(int of) {
    if (!reading.is(of, "of") || !reading.is(of + 1, "the")) {
      return false;
    }
    int at = of + 2;
    while (at < of + LONGEST_BODY && reading.isCapitalized(at) && reading.sameSentence(of, at)) {
      if (Vocabulary.organizationHead(reading.word(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  private int context(Candidate name, boolean surelyGiven, boolean called) {
    int score = 0;
    int previous = name.from - 1;
    if (reading.sameSentence(previous, name.from)) {
      switch (reading.word(previous)) {
        case "the", "a", "an" -> score -= surelyGiven && !isEmployed(name.to) ? 1 : 5;
        case "by" -> score += 1;
        case "of" -> score -= isPlace(reading.word(previous - 1)) ? 8 : 0;
        case "portrays", "portrayed", "portraying", "character" -> score -= 4;
        case "in", "at", "near", "into" -> score -= surelyGiven ? 0 : 2;
        default -> score -= Vocabulary.work(reading.word(previous)) ? 4 : 0;
      }
      score += reading.isAged(name.from) ? 4 : 0;
      if (reading.isPossessive(previous) && !surelyGiven) {
        score += 1;
      }
      if (reading.is(previous, "&")) {
        score -= 5;
      }
    }
    int next = name.to;
    if (!reading.is(next, "&") && Firms.goesOnAt(reading, next)) {
      score -= 12;
    } else if (!called && firms.contains(name.parts)) {
      score -= 8;
    } else if (reading.sameSentence(next, name.from) && reading.is(next, "&")) {
      score -= 5;
    }
    if (isEmployer(name) || isFirm(name.to)) {
      score -= 5;
    }
    if (isInStreet(name.from) && !Vocabulary.saying(reading.word(name.to))) {
      score -= 8;
    }
    if (!surelyGiven && Firms.employsAt(reading, name.to)) {
      score -= 4;
    }
    if (quotedAlone(name)) {
      score -= 5;
    }
    if (reading.inTitle(name.from)) {
      score -= 4;
    }
    return score;
  }

  /** In "the town of Marlow Heath": the town. */
  private static boolean isPlace(String word) {
    return switch (word) {
      case "town", "city", "village", "suburb", "district", "county", "port", "island", "hamlet" ->
          true;
      default -> false;
    };
  }

  /** In "Harbor Road, Marlow Heath": the place behind a street. */
  private boolean isInStreet(int at) {
    if (!reading.is(at - 1, ",") || !reading.isCapitalized(at - 2)) {
      return false;
    }
    return switch (reading.word(at - 2)) {
      case "road",
          "street",
          "avenue",
          "drive",
          "crescent",
          "gardens",
          "terrace",
          "boulevard",
          "rd",
          "st",
          "ave" ->
          true;
      default -> false;
    };
  }

  /** "the Hollis Marlow economist said" */
  private boolean isEmployed(int next) {
    return reading.isLowerWord(next)
        && reading.sameSentence(next - 1, next)
        && Vocabulary.employee(reading.word(next));
  }

  /** "an analyst with Hollis Marlow", "Ann Roe of Hollis Marlow": whom one works for is a firm. */
  private boolean isEmployer(Candidate name) {
    int at = name.from - 1;
    if (!reading.sameSentence(at - 1, name.from)) {
      return false;
    }
    boolean firm = reading.is(at, "at") || reading.is(at, "with") || reading.is(at, "for");
    boolean named =
        reading.is(at, "of")
            && reading.isCapitalized(at - 1)
            && !reading.isRoleOrTitle(at - 1)
            && (reading.isCapitalized(at - 2) || !GivenNames.contains(name.first()));
    return named || firm && Vocabulary.employee(reading.word(at - 1));
  }

  /** "the Hollis Marlow group", "Hollis Marlow shares". */
  private boolean isFirm(int next) {
    return reading.isLowerWord(next)
        && reading.sameSentence(next - 1, next)
        && switch (reading.word(next)) {
          case "group",
              "unit",
              "subsidiary",
              "shares",
              "stock",
              "shareholders",
              "plc",
              "securities" ->
              true;
          default -> false;
        };
  }

  /** A work's title: quotation marks around the name and nothing else but a comma. */
  private boolean quotedAlone(Candidate name) {
    int to = name.to;
    if (to < reading.size() && (reading.is(to, ",") || reading.is(to, "."))) {
      to++;
    }
    return name.from > 0 && to < reading.size() && isQuote(name.from - 1) && isQuote(to);
  }

  private boolean isQuote(int at) {
    return switch (reading.token(at).text()) {
      case "\"", "“", "”", "'", "‘", "’", "``", "''", "‘‘", "’’" -> true;
      default -> false;
    };
  }
}
