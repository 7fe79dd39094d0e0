package org.riyadhtimeline.read;

import java.util.Set;

/** Small questions about words. */
final class Texts {

  private static final String CLOSERS = "\"'”’“‘»›)]」』）";
  private static final Set<String> BULLETS =
      Set.of("•", "·", "▪", "■", "●", "◦", "*", "‣", "➤", "►");

  /** Marks that end a sentence, of several scripts. */
  private static final String ENDS = "!?…。！？؟।։።";

  private Texts() {}

  /** Whether a full stop, exclamation or question mark ends it, closing marks aside. */
  static boolean endsSentence(String block) {
    if (block.isEmpty()) {
      return false;
    }
    int at = block.length() - 1;
    while (at > 0 && CLOSERS.indexOf(block.charAt(at)) >= 0) {
      at--;
    }
    char last = block.charAt(at);
    return last == '.' ? !isAbbreviation(block, at) : ENDS.indexOf(last) >= 0;
  }

  /** {@code U.S.}: a single letter with another dot before it. */
  private static boolean isAbbreviation(String block, int dot) {
    return dot >= 3 && block.charAt(dot - 2) == '.' && Character.isUpperCase(block.charAt(dot - 1));
  }

  /** Without the marks around it. */
  static String bare(String block) {
    int start = 0;
    int end = block.length();
    while (start < end && !Character.isLetterOrDigit(block.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(block.charAt(end - 1))) {
      end--;
    }
    return block.substring(start, end);
  }

  static int countWords(String block) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < block.length(); i++) {
      boolean space = Line.isSpace(block.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }

  /** Runs of white space as one space. */
  static String oneLine(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Line.isSpace(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** Its letters and digits alone, in lower case: to compare two spellings of a line. */
  static String letters(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  static boolean isListItem(String block) {
    return block.length() > 2
        && BULLETS.contains(block.substring(0, 1))
        && Line.isSpace(block.charAt(1));
  }
}
