package org.riyadhtimeline.read;

/** A heading between two sections: a few words that are no sentence. */
final class Heading {

  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 12;

  private Heading() {}

  static boolean is(String block) {
    if (block.length() > LONGEST
        || Texts.endsSentence(block)
        || Texts.countWords(block) > MOST_WORDS) {
      return false;
    }
    if (block.contains(" said")) {
      return false;
    }
    char first = block.charAt(0);
    char last = block.charAt(block.length() - 1);
    boolean begins =
        Character.isUpperCase(first) || Character.isDigit(first) || first == '\'' || first == '‘';
    return begins && ",;:-–—…".indexOf(last) < 0 && block.indexOf('\n') < 0;
  }
}
