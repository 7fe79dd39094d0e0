package org.riyadhtimeline.extract.text;

import org.riyadhtimeline.model.Span;

/**
 * A word, number or mark of an article.
 *
 * @param start UTF-16 offset in the article's text
 * @param end the offset after the last unit
 * @param text what stands there
 * @param lower the same in lower case (root locale), with curly apostrophes made straight
 */
public record Token(int start, int end, String text, String lower, Kind kind) {

  /** Kinds of token. */
  public enum Kind {
    /**
     * Letters, with inner hyphens, apostrophes and abbreviation dots: {@code Al-Harun}, {@code
     * U.S.}, {@code didn't}.
     */
    WORD,
    /** A possessive ending: {@code 's}, {@code ’s}. */
    POSSESSIVE,
    /** Digits, with inner commas, dots and colons: {@code 1,000}, {@code 2.5}, {@code 10:30}. */
    NUMBER,
    /** Any other sign, alone. Two backticks or two apostrophes are one mark. */
    MARK
  }

  public Span span() {
    return new Span(start, end);
  }

  public boolean is(String lowerCase) {
    return lower.equals(lowerCase);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether it is a word that begins with an upper-case letter. */
  public boolean isCapitalized() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }
}
