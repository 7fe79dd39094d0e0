package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.List;

/** Words of a text, for comparing. */
final class Text {

  private Text() {}

  /**
   * The words, folded; abbreviations without their dots ({@code U.S.} is {@code us}), the genitive
   * {@code 's} cut off, hyphenated words apart.
   */
  static List<String> words(String text) {
    // The country is told from the pronoun by its capitals, before these are gone.
    String folded = Fold.lower(states(states(text, "U.S."), "US"));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (!inside(folded, i, c)) {
        end(word, words);
      } else if (c == '\'') {
        word.append(c);
      }
    }
    return words;
  }

  /** With {@code USA} for each {@code name} that stands as a word. */
  private static String states(String text, String name) {
    int at = text.indexOf(name);
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    int from = 0;
    for (; at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean abbreviated = name.endsWith(".");
      boolean ends = abbreviated || end == text.length() || !isWord(text.charAt(end));
      if (ends && (at == 0 || !isWord(text.charAt(at - 1)))) {
        out.append(text, from, at).append("USA");
        from = end;
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** The words written with a capital, folded, but for the first. */
  static List<String> properNames(String text) {
    List<String> names = new ArrayList<>();
    boolean before = false;
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !before) {
        int end = i + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
        if (!first && Character.isUpperCase(c) && end - i > 2) {
          names.add(Fold.lower(text.substring(i, end)));
        }
        first = false;
      }
      before = letter;
    }
    return names;
  }

  /** An apostrophe or the dot of an abbreviation between letters ends no word. */
  private static boolean inside(String text, int i, char c) {
    boolean between =
        i > 0
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 1));
    return between
        && (c == '\'' || (c == '.' && (i < 2 || !Character.isLetter(text.charAt(i - 2)))));
  }

  private static void end(StringBuilder word, List<String> words) {
    int length = word.length();
    if (length > 2 && word.charAt(length - 2) == '\'' && word.charAt(length - 1) == 's') {
      word.setLength(length - 2);
    }
    String bare = word.indexOf("'") < 0 ? word.toString() : word.toString().replace("'", "");
    if (!bare.isEmpty()) {
      words.add(bare);
    }
    word.setLength(0);
  }
}
