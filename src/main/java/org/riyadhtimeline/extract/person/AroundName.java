package org.riyadhtimeline.extract.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs what stands around a name of several words: roles, verbs, places, firms. */
final class AroundName {

  /** More words than this are no name of a body. */
  private static final int LONGEST_BODY = 9;

  private final Reading reading;

  /** Names that are a firm's somewhere in the article: "Hollis Marlow and Co". */
  private final Set<List<String>> firms = new HashSet<>();

  AroundName(Reading reading, List<Candidate> candidates) {
    this.reading = reading;
    for (Candidate candidate : candidates) {
      if (!candidate.single()
          && !reading.is(candidate.to, "&")
          && Firms.goesOnAt(reading, candidate.to)) {
        firms.add(candidate.parts);
      }
    }
  }

  /**
   * What roles and verbs beside a name say for it.
   *
   * @return points for a person
   */
  int beside(Candidate name, @Nullable RolePhrase before, @Nullable RolePhrase after) {
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

  /**
   * What the words around a name say for or against it.
   *
   * @param surelyGiven whether its first word is a given name and nothing else
   * @param called whether a role stands beside it
   * @return points for a person, most often negative
   */
  int context(Candidate name, boolean surelyGiven, boolean called) {
    int score = 0;
    int previous = name.from - 1;
    if (reading.sameSentence(previous, name.from)) {
      switch (reading.word(previous)) {
        case "the", "a", "an" -> score -= surelyGiven && !isEmployed(name.to) ? 1 : 5;
        case "by" -> score += 1;
        case "of" -> score -= isPlace(previous - 1) ? 8 : 0;
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
  private boolean isPlace(int at) {
    return reading.sameSentence(at, at + 1)
        && switch (reading.word(at)) {
          case "town",
              "city",
              "village",
              "suburb",
              "district",
              "county",
              "port",
              "island",
              "hamlet" ->
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
