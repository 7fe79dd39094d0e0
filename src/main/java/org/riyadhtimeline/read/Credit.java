package org.riyadhtimeline.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who took a picture, at the end of its caption: {@code (Jane Roe/Pool Photo via AP)}, {@code
 * Image: Jane Roe.}, {@code REUTERS/Jane Roe}.
 */
final class Credit {

  private static final int LONGEST = 140;
  private static final Set<String> LABELS = new HashSet<>(WordList.ofKind("credits", "label"));
  private static final Set<String> INSIDE = new HashSet<>(WordList.ofKind("credits", "inside"));
  private static final List<String> ENDS = WordList.ofKind("credits", "end");

  private Credit() {}

  /** Where the credit at the end of {@code block} begins; -1 if there is none. */
  static int start(String block) {
    if (WordList.key(block.substring(0, Math.min(block.length(), 14)))
        .startsWith("image source,")) {
      return 0;
    }
    int brackets = inBrackets(block);
    if (brackets >= 0) {
      return brackets;
    }
    int label = afterLabel(block);
    return label >= 0 ? label : bare(block);
  }

  private static int inBrackets(String block) {
    int end = block.length();
    if (block.endsWith(").") || block.endsWith("].")) {
      end--;
    }
    char close = block.charAt(end - 1);
    if (close != ')' && close != ']') {
      return -1;
    }
    int open = block.lastIndexOf(close == ')' ? '(' : '[', end - 1);
    if (open < 0 || end - open > LONGEST) {
      return -1;
    }
    return isCredit(block.substring(open + 1, end - 1)) ? open : -1;
  }

  /** {@code Jane Roe/Pool Photo via AP}, {@code AP Photo/Jane Roe, File}. */
  private static boolean isCredit(String inner) {
    boolean parted = inner.indexOf('/') > 0;
    boolean outlet = Outlets.in(inner) != null;
    if (parted && outlet) {
      return true;
    }
    String key = WordList.key(inner);
    int start = 0;
    for (int at = 0; at <= key.length(); at++) {
      if (at == key.length() || !Character.isLetter(key.charAt(at))) {
        if (at > start && INSIDE.contains(key.substring(start, at))) {
          return startsLikeCredit(inner) && (parted || outlet || isShort(inner));
        }
        start = at + 1;
      }
    }
    return false;
  }

  private static boolean startsLikeCredit(String inner) {
    char first = inner.isEmpty() ? ' ' : inner.charAt(0);
    return Character.isUpperCase(first) || first == '©' || LABELS.contains(firstWord(inner));
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return WordList.key(words.substring(0, end));
  }

  private static boolean isShort(String words) {
    return words.length() <= 60;
  }

  /** {@code Image: Jane Roe.}, {@code Photo by Jane Roe/AFP}. */
  private static int afterLabel(String block) {
    int from = Math.max(0, block.length() - LONGEST);
    for (int at = block.length() - 1; at >= from; at--) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(block.charAt(at - 1));
      if (begins && Character.isUpperCase(block.charAt(at)) && isLabelled(block, at)) {
        boolean twoWords = isLabelled(block, wordBefore(block, at));
        return twoWords ? wordBefore(block, at) : at;
      }
    }
    return -1;
  }

  private static int wordBefore(String block, int at) {
    int end = at - 1;
    while (end > 0 && block.charAt(end - 1) != ' ') {
      end--;
    }
    return Math.max(0, end);
  }

  private static boolean isLabelled(String block, int at) {
    int colon = block.indexOf(':', at);
    if (colon > 0 && colon - at < 20 && LABELS.contains(WordList.key(block.substring(at, colon)))) {
      return isNames(block.substring(colon + 1).strip());
    }
    int by = block.indexOf(" by ", at);
    if (by > 0 && by - at < 20 && LABELS.contains(WordList.key(block.substring(at, by)))) {
      return isNames(block.substring(by + 4).strip());
    }
    return false;
  }

  /** Few words that do not make a sentence. */
  private static boolean isNames(String words) {
    if (words.isEmpty() || words.length() > 100) {
      return false;
    }
    int small = 0;
    int all = 0;
    for (String word : words.split("[\\s/]+")) {
      all++;
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && word.length() > 3) {
        small++;
      }
    }
    return all <= 12 && small <= 1;
  }

  /** {@code REUTERS/Jane Roe}, {@code Jane Roe/Getty Images} after the caption's last sentence. */
  private static int bare(String block) {
    int sentence = lastSentenceEnd(block);
    String tail = block.substring(sentence).strip();
    if (tail.isEmpty() || tail.length() > 80 || tail.indexOf(' ') < 0 && tail.indexOf('/') < 0) {
      return -1;
    }
    int start = block.indexOf(tail, sentence);
    int slash = tail.indexOf('/');
    String agency = slash < 0 ? "" : tail.substring(0, slash);
    boolean agencyFirst = Names.isUpper(agency) && Outlets.BY_MARK_UPPER.contains(agency);
    String key = WordList.key(tail);
    String bare = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    boolean ends = ENDS.stream().anyMatch(bare::endsWith);
    boolean capitals = isNames(tail) && Character.isUpperCase(tail.charAt(0));
    return capitals && (agencyFirst || ends) ? start : -1;
  }

  private static int lastSentenceEnd(String block) {
    for (int at = block.length() - 3; at >= 0 && at > block.length() - LONGEST; at--) {
      if (".!?\n".indexOf(block.charAt(at)) >= 0 && Line.isSpace(block.charAt(at + 1))) {
        return at + 1;
      }
    }
    return block.length() < LONGEST ? 0 : block.length();
  }
}
