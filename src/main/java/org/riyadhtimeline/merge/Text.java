package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words of a text, for comparing. */
final class Text {

  private static final Pattern STATES = Pattern.compile("\\bU\\.S\\.|\\bUS\\b");

  private Text() {}

  /**
   * The words, folded; abbreviations without their dots ({@code U.S.} is {@code us}), the genitive
   * {@code 's} cut off, hyphenated words apart.
   */
  static List<String> words(String text) {
    // The country is told from the pronoun by its capitals, before these are gone.
    String folded = Fold.lower(STATES.matcher(text).replaceAll("USA"));
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
