package org.riyadhtimeline.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.riyadhtimeline.extract.text.Token.Kind;

/** Cuts text into words, numbers and marks, in one pass. */
final class Tokenizer {

  /** Words whose dot is part of them: {@code Feb.}, {@code Sen.}, {@code Jr.}. */
  private static final Set<String> ABBREVIATIONS = Words.set("abbreviations");

  /** Prefixes that are words of their own before a hyphen: {@code then-}, {@code mid-}. */
  private static final Set<String> PREFIXES = Words.set("prefixes");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of {@code text} from {@code start} to {@code end}. */
  static List<Token> tokens(String text, int start, int end) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run(start, end);
    return tokenizer.tokens;
  }

  private void run(int start, int end) {
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else if (Character.isLetter(c)) {
        at = word(at, end);
      } else if (Character.isDigit(c)) {
        at = number(at, end);
      } else {
        at = mark(at, end);
      }
    }
  }

  private int word(int start, int end) {
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        at += Character.charCount(c);
      } else if (isInner(at, end) && !isPossessive(at, end)) {
        if (text.charAt(at) == '-' && PREFIXES.contains(lower(text.substring(start, at)))) {
          break;
        }
        at++;
      } else if (c == '.' && isAbbreviation(start, at, end)) {
        at++;
      } else {
        break;
      }
    }
    add(start, at, Kind.WORD);
    return possessive(at, end);
  }

  /** Adds the ending of {@code Berg's} or {@code 2021's} if it stands there. */
  private int possessive(int at, int end) {
    if (at < end && isPossessive(at, end)) {
      add(at, at + 2, Kind.POSSESSIVE);
      return at + 2;
    }
    return at;
  }

  /**
   * A hyphen or apostrophe between letters, as in {@code Al-Harun} and {@code O’Brien}; an
   * ampersand as in {@code AT&T}.
   */
  private boolean isInner(int at, int end) {
    char c = text.charAt(at);
    if (c == '.') {
      return isInnerDot(at, end);
    }
    return (c == '-' || c == '\u2010' || c == '\u2011' || isApostrophe(c) || c == '&')
        && at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** A dot without space before a small letter, as in {@code example.com}. */
  private boolean isInnerDot(int at, int end) {
    return at + 1 < end
        && Character.isLowerCase(text.charAt(at + 1))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean isPossessive(int at, int end) {
    return isApostrophe(text.charAt(at))
        && at + 1 < end
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  /** Whether the dot at {@code at} belongs to the word: an initial, {@code U.S.}, {@code Feb.}. */
  private boolean isAbbreviation(int start, int at, int end) {
    int length = at - start;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(start)) || followedByLetterAndDot(at, end);
    }
    if (text.charAt(at - 2) == '.') {
      return true;
    }
    if (text.charAt(at - 2) == '-' && Character.isUpperCase(text.charAt(at - 1))) {
      return followedByLetterAndDot(at, end); // "R-N.C."
    }
    return ABBREVIATIONS.contains(lower(text.substring(start, at)));
  }

  private boolean followedByLetterAndDot(int at, int end) {
    return at + 2 < end && Character.isLetter(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
  }

  private int number(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at++;
      } else if ((c == ',' || c == '.' || c == ':')
          && at + 1 < end
          && Character.isDigit(text.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    add(start, at, Kind.NUMBER);
    return possessive(at, end);
  }

  private int mark(int at, int end) {
    char c = text.charAt(at);
    boolean twin = at + 1 < end && text.charAt(at + 1) == c && "`'‘’".indexOf(c) >= 0;
    int length = twin ? 2 : Character.charCount(text.codePointAt(at));
    add(at, at + length, Kind.MARK);
    return at + length;
  }

  private void add(int start, int end, Kind kind) {
    String word = text.substring(start, end);
    tokens.add(new Token(start, end, word, lower(word), kind));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
