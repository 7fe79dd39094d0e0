package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.riyadhtimeline.extract.text.Token;

/**
 * Cuts capitalized sequences into what may be names: titles, roles, peoples and places before a
 * name are left out, particles, initials, nicknames in quotation marks and suffixes belong to it.
 */
final class NameScanner {

  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "vi", "vii", "viii", "xiv", "xvi");

  /** Titles that are surnames as well: "Jamil Sheikh". */
  private static final Set<String> SURNAME_TITLES =
      Set.of("sheikh", "shaikh", "sheik", "begum", "haji", "sultan", "mullah", "imam", "sayyid");

  /** Months that are given names. */
  private static final Set<String> MONTH_NAMES = Set.of("april", "may", "june", "august");

  /** More words than a name has. */
  private static final int LONGEST = 8;

  private final Reading reading;
  private final WordNames wordNames;
  private final List<Candidate> found = new ArrayList<>();

  private NameScanner(Reading reading) {
    this.reading = reading;
    this.wordNames = new WordNames(reading);
  }

  /** All candidates, in order, not overlapping. */
  static List<Candidate> scan(Reading reading) {
    NameScanner scanner = new NameScanner(reading);
    int at = 0;
    while (at < reading.size()) {
      at = reading.isNameWord(at) ? scanner.run(at) : at + 1;
    }
    return scanner.found;
  }

  /** Reads one capitalized sequence and returns the token after it. */
  private int run(int start) {
    int end = endOfRun(start);
    int at = start;
    while (at < end) {
      if (leads(at, end)) {
        at += entryLength(at);
      } else {
        int to = endOfName(at, end);
        add(at, to);
        at = Letters.over(reading, to);
      }
    }
    return end;
  }

  private int endOfRun(int start) {
    int at = start + 1;
    while (at < reading.size() && reading.sameSentence(start, at)) {
      if (reading.isNameWord(at)) {
        at++;
      } else {
        int next = bridge(at);
        if (next < 0) {
          break;
        }
        at = next;
      }
    }
    return at;
  }

  /** Over particles ("van der") or a nickname in quotes to the capital after it; -1 if none. */
  private int bridge(int at) {
    int next = at;
    while (next < at + 3 && reading.isLowerWord(next) && Vocabulary.particle(reading.word(next))) {
      next++;
    }
    if (next > at) {
      return reading.isNameWord(next) && reading.sameSentence(at, next) ? next : -1;
    }
    boolean opens = isQuote(at) || reading.is(at, "(");
    if (opens && !Vocabulary.function(reading.word(at - 1))) {
      for (next = at + 1; next < at + 5 && next + 1 < reading.size(); next++) {
        if (reading.is(next, ",")) {
          return -1;
        }
        if (isQuote(next) || reading.is(next, ")")) {
          boolean bridged =
              next > at + 1
                  && reading.isCapitalized(next + 1)
                  && reading.sameSentence(at, next + 1)
                  && reading.isCapitalized(at + 1)
                  && reading.isCapitalized(at - 1);
          return bridged ? next + 1 : -1;
        }
      }
    }
    if (reading.is(at, ",")
        && at + 1 < reading.size()
        && SUFFIXES.contains(reading.word(at + 1))
        && reading.word(at + 1).length() > 1
        && reading.word(at + 1).startsWith("j")) {
      return at + 1;
    }
    return -1;
  }

  private boolean isQuote(int at) {
    return switch (reading.token(at).text()) {
      case "\"", "“", "”", "'", "‘", "’", "``", "''", "‘‘", "’’" -> true;
      default -> false;
    };
  }

  private int entryLength(int at) {
    Gazetteer.Entry entry = reading.entry(at);
    if (entry == null || entry.words().length == 1) {
      return 1;
    }
    int to = at;
    while (to < reading.size() && reading.entry(to) == entry && to < at + entry.words().length) {
      to++;
    }
    return Math.max(1, to - at);
  }

  /** Whether the token cannot begin a name in a sequence that ends before {@code end}. */
  private boolean leads(int at, int end) {
    if (!reading.isCapitalized(at)) {
      return !reading.isNameWord(at);
    }
    String word = reading.word(at);
    if (afterHonorific(at) && at + 1 >= end) {
      return false;
    }
    if (word.contains("-of-")) {
      return true; // "Mother-of-three Ann Kova"
    }
    boolean given = GivenNames.contains(word);
    boolean last = at + 1 >= end;
    if (reading.isInitial(at) && !Gazetteer.isCountryAbbreviation(reading.entry(at))) {
      return last;
    }
    if (surnameFirst(at, end)) {
      return false;
    }
    boolean opening = given && reading.startsSentence(at); // "JOE Quell left": set in capitals
    if (isAcronym(at) && !last && !opening && !Reading.isUpperCase(reading.token(at + 1).text())) {
      return true;
    }
    Gazetteer.Entry entry = reading.entry(at);
    if (entry != null && (entry.words().length > 1 || !given || last)) {
      return true;
    }
    if (entry != null && entry.kind() == Gazetteer.Kind.DEMONYM) {
      return true;
    }
    if (Vocabulary.function(word)
        && !(given && !last && GivenNames.contains(word) && !reading.startsSentence(at))) {
      return true;
    }
    if (wordNames.isCraft(at, end)) {
      return false;
    }
    if (reading.isRoleOrTitle(at) || Vocabulary.modifier(word)) {
      return !given || last || followedByName(at, end);
    }
    if (Vocabulary.calendar(word)) {
      return !given || last || !MONTH_NAMES.contains(word) || !reading.isCapitalized(at + 1);
    }
    if (given || last || wordNames.isBehindRole(at, end)) {
      return false;
    }
    return Vocabulary.common(word) && !Vocabulary.surname(word)
        || isKindOfPerson(word) && at + 2 < end && GivenNames.contains(reading.word(at + 1));
  }

  /** "GATT", "MHI": before a name it is whom or what somebody works for. */
  private boolean isAcronym(int at) {
    String text = reading.token(at).text();
    return text.length() >= 3
        && Reading.isUpperCase(text)
        && text.indexOf('.') < 0
        && !reading.inTitle(at)
        && !Vocabulary.ship(reading.word(at))
        && !Vocabulary.surnameFirst(reading.word(at));
  }

  /** "Scientologist", "Pan-democrat": a word for people before a full name. */
  private static boolean isKindOfPerson(String word) {
    return word.endsWith("ist")
        || word.endsWith("ian")
        || word.endsWith("ese")
        || word.endsWith("crat")
        || word.endsWith("er")
        || word.endsWith("or")
        || word.endsWith("man")
        || word.endsWith("ologue");
  }

  /** "Baroness Scotland", "Mrs. May": whatever the word is otherwise, here it is a name. */
  private boolean afterHonorific(int at) {
    Vocabulary.Title title = reading.sameSentence(at - 1, at) ? reading.title(at - 1) : null;
    return title != null
        && !title.role()
        && !title.place()
        && !reading.is(at - 1, "miss")
        && (!reading.isRoleOrTitle(at) || wordNames.isCraft(at, at + 1));
  }

  private boolean followedByName(int at, int end) {
    return at + 2 < end && GivenNames.contains(reading.word(at + 1));
  }

  /** {@code Xi Jinping}, {@code Kim Jong-un}: a surname that comes first and a name after it. */
  private boolean surnameFirst(int at, int end) {
    return at + 1 < end
        && Vocabulary.surnameFirst(reading.word(at))
        && isHyphenated(reading.token(at + 1).text());
  }

  static boolean isHyphenated(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0 && hyphen < text.length() - 2 && text.length() <= 14;
  }

  private int endOfName(int start, int end) {
    int at = start + 1;
    while (at < end && at - start < LONGEST && !stops(start, at, end)) {
      at++;
    }
    while (at > start + 1 && !reading.isNameWord(at - 1)) {
      at--;
    }
    return at;
  }

  /** Whether a name that began at {@code start} ends before {@code at}. */
  private boolean stops(int start, int at, int end) {
    if (!reading.isCapitalized(at)) {
      return false;
    }
    String word = reading.word(at);
    if (SUFFIXES.contains(word) || reading.isInitial(at)) {
      return false;
    }
    if (Letters.at(reading, at)) {
      return true;
    }
    boolean last = at + 1 >= end;
    boolean afterGiven = GivenNames.contains(reading.word(at - 1)) || reading.isInitial(at - 1);
    Gazetteer.Entry entry = reading.entry(at);
    if (entry != null && reading.entry(at - 1) != entry) {
      boolean surname = entry.words().length == 1 && entry.kind() != Gazetteer.Kind.DEMONYM;
      boolean particle = !reading.isNameWord(at - 1) && !isQuote(at - 1); // "Benito del Toro"
      boolean called = at == start + 1 && reading.isRoleOrTitle(start - 1); // "Senator Pia Cordoba"
      afterGiven |= particle || Vocabulary.particle(reading.word(at - 1)) || called;
      boolean known = Vocabulary.surname(word) && at == start + 1;
      return !last || !(surname && afterGiven || known);
    }
    if (Vocabulary.calendar(word)) {
      return !(afterGiven && last && at == start + 1);
    }
    if (Vocabulary.function(word)) {
      boolean surname = Vocabulary.surname(word) || Vocabulary.surnameFirst(word);
      return !(afterGiven && last && surname) && !Vocabulary.particle(word);
    }
    if (last && SURNAME_TITLES.contains(word) && isPlain(at - 1)) {
      return false;
    }
    if (reading.isRoleOrTitle(at)) {
      boolean ends = last || at + 2 >= end && SUFFIXES.contains(reading.word(at + 1));
      return !(afterGiven && ends);
    }
    return false;
  }

  /** Whether a token can be a given name that no list knows. */
  private boolean isPlain(int at) {
    return reading.entry(at) == null
        && !reading.isRoleOrTitle(at)
        && !Vocabulary.common(reading.word(at))
        && !Vocabulary.modifier(reading.word(at))
        && !reading.seenInLowerCase(reading.word(at));
  }

  private void add(int from, int to) {
    List<String> parts = new ArrayList<>(4);
    String suffix = "";
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      Token token = reading.token(i);
      if (isQuote(i) || reading.is(i, "(") || reading.is(i, ")")) {
        quoted = !quoted;
      } else if (token.isWord() && !quoted) {
        String word = reading.word(i);
        if (i > from && SUFFIXES.contains(word)) {
          suffix = Vocabulary.bare(word);
        } else if (reading.isInitial(i) && parts.size() > 0 && reading.isInitial(i - 1)) {
          parts.set(parts.size() - 1, parts.get(parts.size() - 1) + word);
        } else {
          parts.add(word);
        }
      }
    }
    if (!parts.isEmpty()) {
      found.add(new Candidate(from, to, parts, suffix));
    }
  }
}
