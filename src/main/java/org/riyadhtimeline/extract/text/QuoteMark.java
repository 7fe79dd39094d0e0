package org.riyadhtimeline.extract.text;

import java.util.Set;

/**
 * A quotation mark in its surroundings.
 *
 * @param token the index of its token in its paragraph
 * @param shape what the sign itself says
 * @param spaceBefore whether words cannot end right before it: space, an opening bracket, a dash
 * @param spaceAfter whether words cannot begin right after it: space, punctuation, a dash
 * @param apostrophe how much a single mark may be an apostrophe
 */
record QuoteMark(
    int token,
    Shape shape,
    boolean single,
    boolean spaceBefore,
    boolean spaceAfter,
    Apostrophe apostrophe) {

  /** What a sign can be by itself. */
  enum Shape {
    OPENING,
    CLOSING,
    EITHER
  }

  /** Whether a single mark may belong to a word. */
  enum Apostrophe {
    NO,
    /** After an s, before a space: {@code the ministers' talks}. */
    PERHAPS,
    /** Before a shortened word: {@code 'em}, {@code '90s}. */
    YES
  }

  private static final Set<String> ELISIONS = Words.set("quote-elisions");

  /** The shape of a token, or null if it is no quotation mark. */
  static @org.jspecify.annotations.Nullable Shape shape(Token token) {
    if (token.kind() != Token.Kind.MARK) {
      return null;
    }
    return switch (token.text()) {
      case "“", "„", "‟", "«", "``", "‘‘", "‘", "‚", "‛", "‹", "`" -> Shape.OPENING;
      case "”", "»", "’’", "’", "›" -> Shape.CLOSING;
      case "\"", "''", "'", "＂" -> Shape.EITHER;
      default -> null;
    };
  }

  static boolean isSingle(Token token) {
    return switch (token.text()) {
      case "‘", "‚", "‛", "‹", "`", "’", "›", "'" -> true;
      default -> false;
    };
  }

  /** Looks like the beginning of a quotation from its surroundings. */
  boolean leadsIn() {
    return spaceBefore && !spaceAfter;
  }

  /** Looks like the end of a quotation from its surroundings. */
  boolean leadsOut() {
    return !spaceBefore && spaceAfter;
  }

  /** Whether a single mark may open: before a word that is not an elision. */
  boolean maySingleOpen() {
    return apostrophe != Apostrophe.YES && spaceBefore && !spaceAfter;
  }

  /** Whether a single mark may close: after a word or its punctuation, and not before a letter. */
  boolean maySingleClose() {
    return !spaceBefore && spaceAfter;
  }

  static Apostrophe apostrophe(Token mark, Token before, Token after, boolean spaceAfter) {
    if (!isSingle(mark)) {
      return Apostrophe.NO;
    }
    boolean touchesAfter = after.start() == mark.end();
    if (touchesAfter
        && (after.kind() == Token.Kind.NUMBER || ELISIONS.contains(after.lower()))
        && !mark.is("`")) {
      return Apostrophe.YES;
    }
    boolean touchesBefore = before.end() == mark.start();
    if (touchesBefore && before.isWord() && before.lower().endsWith("s") && spaceAfter) {
      return after.isWord() && after.start() > mark.end() ? Apostrophe.PERHAPS : Apostrophe.NO;
    }
    return Apostrophe.NO;
  }
}
