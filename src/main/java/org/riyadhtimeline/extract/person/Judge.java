package org.riyadhtimeline.extract.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.Vocabulary.Title;
import org.riyadhtimeline.model.Gender;

/** Weighs what speaks for and against a candidate's being a person's name. */
final class Judge {

  /** The score of what is no person's name whoever else is named. */
  static final int NEVER = -10;

  /** The score of a word that is a name only where a person of that name is known. */
  static final int ONLY_IF_KNOWN = -9;

  /** A candidate of this score is a person. */
  static final int ENOUGH = 4;

  private final Reading reading;
  private final Map<String, Integer> singles = new HashMap<>();
  private final Map<List<String>, Integer> fulls = new HashMap<>();

  Judge(Reading reading, List<Candidate> candidates) {
    this.reading = reading;
    for (Candidate candidate : candidates) {
      if (candidate.single()) {
        singles.merge(candidate.first(), 1, Integer::sum);
      } else {
        fulls.merge(candidate.parts, 1, Integer::sum);
      }
    }
  }

  /** The score of a candidate with the roles beside it. */
  int score(Candidate candidate, @Nullable RolePhrase before, @Nullable RolePhrase after) {
    if (isSomethingElse(candidate)) {
      return NEVER;
    }
    return candidate.single() ? single(candidate, before, after) : full(candidate, before, after);
  }

  private int full(Candidate name, @Nullable RolePhrase before, @Nullable RolePhrase after) {
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
    return score + around(name, before, after) + context(name, sure);
  }

  private int first(Candidate name, boolean given, boolean sure) {
    if (sure) {
      return 4;
    }
    if (Vocabulary.surnameFirst(name.first()) && surnameFirstShape(name)) {
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

  private boolean isWord(String word, int at) {
    return Vocabulary.common(word) || reading.entry(at) != null || reading.seenInLowerCase(word);
  }

  private int last(Candidate name, boolean given, boolean sure, @Nullable RolePhrase before) {
    String last = name.last();
    int score = 0;
    if (Vocabulary.surname(last) || Vocabulary.surnameFirst(last)) {
      score += Vocabulary.common(last) ? 2 : 3;
    } else if (Vocabulary.surnameLike(last)) {
      score += 2;
    } else if (Vocabulary.common(last) || reading.seenInLowerCase(last)) {
      boolean said = before != null && !before.plural() || isAged(name);
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
      score -= Vocabulary.surname(last) && name.parts.size() == 2 ? (isPlaced(name) ? 5 : 2) : 10;
    }
    if (reading.entry(name.to - 1) != null && !Vocabulary.surname(last)) {
      score -= 2;
    }
    return score;
  }

  /** "24-year-old" before the name. */
  private boolean isAged(Candidate name) {
    int previous = name.from - 1;
    return reading.sameSentence(previous, name.from) && reading.word(previous).endsWith("year-old");
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

  /** What being named in one breath with a person adds to the score of a full name. */
  static final int TOGETHER = 3;

  /** {@code Xi Jinping}, {@code Kim Jong-un}, {@code Wong Kwok-kin}. */
  static boolean surnameFirstShape(Candidate name) {
    if (name.parts.size() == 2) {
      String second = name.parts.get(1);
      return NameScanner.isHyphenated(second)
          || Vocabulary.surnameFirst(name.first())
              && !Vocabulary.common(second)
              && second.length() <= 9;
    }
    return name.parts.size() == 3
        && name.parts.get(1).length() <= 6
        && name.parts.get(2).length() <= 6
        && !Vocabulary.common(name.last());
  }

  private boolean isAmbiguous(String word, int at) {
    Gazetteer.Entry entry = reading.entry(at);
    return Vocabulary.common(word) || entry != null || Vocabulary.calendar(word);
  }

  private int around(Candidate name, @Nullable RolePhrase before, @Nullable RolePhrase after) {
    int score = 0;
    if (before != null) {
      score += before.word() == null ? 5 : isKin(before) ? 2 : 4;
    }
    if (after != null) {
      boolean its = reading.is(name.to + 1, "its");
      score +=
          its ? 0 : after.head().equals("who") ? 2 : after.hasRole() ? isKin(after) ? 1 : 4 : 4;
    }
    int next = name.to;
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

  private static boolean isKin(RolePhrase phrase) {
    return phrase.word() != null && phrase.word().kin();
  }

  private int context(Candidate name, boolean surelyGiven) {
    int score = 0;
    int previous = name.from - 1;
    if (reading.sameSentence(previous, name.from)) {
      switch (reading.word(previous)) {
        case "the", "a", "an" -> score -= surelyGiven ? 1 : 4;
        case "by" -> score += 1;
        case "portrays", "portrayed", "portraying", "character" -> score -= 4;
        case "in", "at", "near", "into" -> score -= surelyGiven ? 0 : 2;
        default -> score -= Vocabulary.work(reading.word(previous)) ? 4 : 0;
      }
      score += isAged(name) ? 4 : 0;
      if (reading.isPossessive(previous) && !surelyGiven) {
        score += 1;
      }
      if (reading.is(previous, "&")) {
        score -= 5;
      }
    }
    int next = name.to;
    if (reading.sameSentence(next, name.from) && reading.is(next, "&")) {
      score -= 5;
    }
    if (quotedAlone(name)) {
      score -= 5;
    }
    if (reading.inTitle(name.from)) {
      score -= 4;
    }
    return score;
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
      case "\"", "“", "”", "'", "‘", "’", "``", "''" -> true;
      default -> false;
    };
  }

  private int single(Candidate name, @Nullable RolePhrase before, @Nullable RolePhrase after) {
    String word = name.first();
    if (!isAfterHonorific(name) && cannotStandAlone(name, word)) {
      return ONLY_IF_KNOWN;
    }
    boolean known = Vocabulary.surname(word) || GivenNames.contains(word);
    boolean ambiguous = Vocabulary.common(word) || reading.entry(name.from) != null;
    int score = known && !ambiguous ? 1 : 0;
    if (!name.suffix.isEmpty() && GivenNames.contains(word)) {
      score += 4; // "Benedict XVI"
    }
    if (before != null) {
      score += singleAfter(before, name, ambiguous, known);
    }
    if (ambiguous) {
      return score;
    }
    if (after != null) {
      RoleWord role = after.word();
      boolean human = role == null || !role.official() && !role.kin();
      score += after.head().equals("who") ? 1 : human ? 4 : 3;
    }
    if (reading.sameSentence(name.from, name.to)) {
      String verb = reading.word(name.to);
      score += Vocabulary.living(verb) ? 3 : Vocabulary.saying(verb) ? 1 : 0;
    }
    return isAged(name) ? score + 4 : score;
  }

  private boolean isAfterHonorific(Candidate name) {
    Title title =
        reading.sameSentence(name.from - 1, name.from) ? reading.title(name.from - 1) : null;
    return title != null
        && !title.role()
        && !title.place()
        && Vocabulary.role(name.first()) == null
        && (Vocabulary.surname(name.first()) || !Vocabulary.function(name.first()));
  }

  private boolean cannotStandAlone(Candidate name, String word) {
    return word.length() < 2
        || reading.inTitle(name.from)
        || Vocabulary.role(word) != null
        || Vocabulary.pluralRole(word) != null && !Vocabulary.surname(word)
        || Vocabulary.organizationHead(word) && !Vocabulary.surname(word)
        || Vocabulary.modifier(word)
        || Vocabulary.function(word)
        || Reading.isUpperCase(reading.token(name.from).text());
  }

  private static boolean isFamily(RolePhrase phrase) {
    return phrase.word() != null && phrase.word().kin() && phrase.word().gender() != Gender.UNKNOWN;
  }

  /** Whether the role ends with its head or an "of": what follows "an analyst at" is no name. */
  private boolean isDirect(RolePhrase before) {
    for (int i = before.roleTo() - 1; i >= before.roleFrom(); i--) {
      if (reading.word(i).equals(before.head()) || reading.is(i, "of")) {
        return true;
      }
      if (reading.isLowerWord(i) && Vocabulary.function(reading.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** What the title or role before a single name says for it. */
  private int singleAfter(RolePhrase before, Candidate name, boolean ambiguous, boolean known) {
    int score = 0;
    if (isKin(before) && (GivenNames.contains(name.first()) || isFamily(before) && !ambiguous)) {
      score += 4; // "his wife Mary"
    }
    Title title = reading.title(name.from - 1);
    if (title != null && !title.role()) {
      return score + 5;
    }
    if (before.word() == null) {
      return score;
    }
    if (before.plural() || !isDirect(before)) {
      return score;
    }
    boolean capital =
        Vocabulary.title(before.head()) != null && reading.isCapitalized(name.from - 1);
    if (!before.word().kin() && (capital || !ambiguous)) {
      score += 4;
    }
    boolean word = ambiguous && !known && (!capital || reading.entry(name.from) != null);
    return word ? score - 3 : score;
  }

  private boolean isSaint(int at) {
    Title title = at >= 0 ? reading.title(at) : null;
    return title != null && title.place();
  }

  /** Whether the words go on as the name of something: "… Foundation", "… Street". */
  private boolean isSomethingElse(Candidate name) {
    for (int i = name.from; i < name.to; i++) {
      Gazetteer.Entry entry = reading.entry(i);
      if (entry != null && entry.words().length > 1) {
        return true;
      }
      boolean last = i == name.to - 1;
      if (i > name.from
          && !last
          && Vocabulary.organizationHead(reading.word(i))
          && !Vocabulary.surname(reading.word(i))) {
        return true;
      }
    }
    String last = name.last();
    if (!name.single()
        && Vocabulary.organizationHead(last)
        && (name.parts.size() > 2 || !Vocabulary.surname(last))) {
      return true;
    }
    int next = name.to;
    if (name.single() && isSaint(name.from - 1)
        || name.single()
            && reading.isPossessive(next)
            && reading.isCapitalized(next + 1)
            && Vocabulary.organizationHead(reading.word(next + 1))
            && !reading.inTitle(next)) {
      return true;
    }
    return reading.isCapitalized(next)
        && reading.sameSentence(next, name.from)
        && !reading.inTitle(name.from)
        && Vocabulary.organizationHead(reading.word(next));
  }
}
