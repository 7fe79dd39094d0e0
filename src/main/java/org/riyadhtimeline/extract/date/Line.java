package org.riyadhtimeline.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.model.Span;

/** The words of a sentence, or of a date line, as the rules for dates read them. */
final class Line {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /** Words of more letters are no mere links. */
  private static final int LINKING = 4;

  private final Token[] tokens;

  private final Set<String> surnames;

  /**
   * @param surnames the last names, in lower case, of the people the article names
   */
  Line(List<Token> tokens, Set<String> surnames) {
    this.tokens = tokens.toArray(new Token[0]);
    this.surnames = surnames;
  }

  /** Whether somebody in the article has the word for a last name. */
  boolean isSurname(int at) {
    return surnames.contains(word(at));
  }

  int size() {
    return tokens.length;
  }

  Token token(int at) {
    return tokens[at];
  }

  /** The span from the token {@code from} to the one before {@code to}. */
  Span span(int from, int to) {
    return new Span(tokens[from].start(), tokens[to - 1].end());
  }

  /** The word in lower case; empty outside the line. */
  String word(int at) {
    return at >= 0 && at < tokens.length ? tokens[at].lower() : "";
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  boolean isAny(int at, String one, String other) {
    String word = word(at);
    return word.equals(one) || word.equals(other);
  }

  boolean isAny(int at, String one, String other, String third) {
    return isAny(at, one, other) || is(at, third);
  }

  boolean isCapitalized(int at) {
    return at >= 0 && at < tokens.length && tokens[at].isCapitalized();
  }

  /** Whether a word in lower case stands there. */
  boolean isLowerWord(int at) {
    return at >= 0 && at < tokens.length && tokens[at].isWord() && !isCapitalized(at);
  }

  boolean isWordAt(int at) {
    return at >= 0 && at < tokens.length && tokens[at].isWord();
  }

  /** Whether a word in lower case that ends in s stands there, as things counted do. */
  boolean isLowerPlural(int at) {
    return isLowerWord(at) && word(at).length() > 3 && word(at).endsWith("s");
  }

  boolean isPossessive(int at) {
    return at >= 0 && at < tokens.length && tokens[at].kind() == Token.Kind.POSSESSIVE;
  }

  boolean isMark(int at) {
    return at >= 0 && at < tokens.length && tokens[at].kind() == Token.Kind.MARK;
  }

  /** Whether all long words but the first begin with a capital, as some write headlines. */
  boolean isHeadline() {
    for (int at = 1; at < tokens.length; at++) {
      if (isLowerWord(at) && tokens[at].lower().length() > LINKING) {
        return false;
      }
    }
    return true;
  }

  /** A hyphen or dash. */
  boolean isDash(int at) {
    return switch (word(at)) {
      case "-", "–", "—", "‐", "‑", "−" -> true;
      default -> false;
    };
  }

  /** Whether nothing stands between the token and the next. */
  boolean isTight(int at) {
    return at >= 0 && at + 1 < size() && tokens[at].end() == tokens[at + 1].start();
  }

  /** The number of a month whose name stands there; 0 if none does. */
  int month(int at) {
    return isCapitalized(at) ? Vocabulary.MONTHS.getOrDefault(word(at), 0) : 0;
  }

  /** The ISO number of a weekday whose name stands there; 0 if none does. */
  int weekday(int at) {
    return isCapitalized(at) || is(at - 1, "on") || isAny(at - 1, "last", "next")
        ? Vocabulary.WEEKDAYS.getOrDefault(word(at), 0)
        : 0;
  }

  @Nullable Unit unit(int at) {
    return Vocabulary.UNITS.get(word(at));
  }

  @Nullable Season season(int at) {
    return Vocabulary.SEASONS.get(word(at));
  }

  /** A day of a month, 1 to 31, in digits, with or without its ending; 0 if none stands there. */
  int day(int at) {
    if (!isNumber(at)) {
      return 0;
    }
    String word = word(at);
    int digits = digits(word);
    if (digits == 0 || digits > 2 || !(digits == word.length() || isOrdinal(word, digits))) {
      return 0;
    }
    int day = Integer.parseInt(word.substring(0, digits));
    return day <= 31 && !is(at + 1, "%") && !is(at + 1, "percent") ? day : 0;
  }

  /** A day of a month as an ordinal in words: "the fourth of July"; 0 if none stands there. */
  int dayInWords(int at) {
    return isNumber(at) ? 0 : ordinal(at);
  }

  /** For words that shift no period. */
  static final int NO_STEP = 9;

  /** -1 for "last", 0 for "this", 1 for "next"; {@link #NO_STEP} for other words. */
  int step(int at) {
    return switch (word(at)) {
      case "last" -> -1;
      case "this" -> 0;
      case "next" -> 1;
      default -> NO_STEP;
    };
  }

  /** "last year", "of this year": the step to its year; {@link #NO_STEP} for other words. */
  int yearStep(int at) {
    int from = is(at, "of") ? at + 1 : at;
    return is(from + 1, "year") ? step(from) : NO_STEP;
  }

  /** A number of four digits that can be a year; 0 if none stands there. */
  int year(int at) {
    if (!isNumber(at) || word(at).length() != 4 || digits(word(at)) != 4) {
      return 0;
    }
    int year = Integer.parseInt(word(at));
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** A whole number in digits, of at most four; -1 if none stands there. */
  int number(int at) {
    if (!isNumber(at)) {
      return -1;
    }
    String word = word(at);
    return word.length() <= 4 && digits(word) == word.length() ? Integer.parseInt(word) : -1;
  }

  /** An ordinal in digits or words: {@code 20th}, {@code third}; 0 if none stands there. */
  int ordinal(int at) {
    if (isNumber(at)) {
      int digits = digits(word(at));
      return digits > 0 && digits <= 2 && isOrdinal(word(at), digits)
          ? Integer.parseInt(word(at).substring(0, digits))
          : 0;
    }
    return Vocabulary.ORDINALS.getOrDefault(word(at), 0);
  }

  boolean isNumber(int at) {
    return at >= 0 && at < tokens.length && tokens[at].kind() == Token.Kind.NUMBER;
  }

  /** How many ASCII digits the word begins with. */
  static int digits(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean isOrdinal(String word, int digits) {
    return word.length() == digits + 2
        && (word.endsWith("st")
            || word.endsWith("nd")
            || word.endsWith("rd")
            || word.endsWith("th"));
  }
}
