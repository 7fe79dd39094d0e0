package org.riyadhtimeline.merge;

/**
 * Compares words an editor copied with those of an article: letter case, kinds of quotation mark
 * and runs of spaces do not matter.
 */
final class Quoted {

  private Quoted() {}

  /** Whether {@code words} stand in {@code text}, as whole words. */
  static boolean in(String words, String text) {
    String wanted = plain(words);
    return !wanted.isBlank() && plain(text).contains(wanted);
  }

  /** The words, folded, each with a blank before and behind. */
  static String plain(String text) {
    String words = String.join(" ", Text.words(text));
    return words.isEmpty() ? "" : " " + words + " ";
  }
}
