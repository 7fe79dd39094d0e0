package org.riyadhtimeline.read;

import java.util.List;

/** The words under a picture, where no credit gives them away. */
final class Caption {

  private static final int LONGEST = 350;
  private static final Openings STARTS = new Openings(WordList.ofKind("captions", "starts"));
  private static final List<String> CONTAINS = WordList.ofKind("captions", "contains");

  private Caption() {}

  /** Words that stand on a line of their own before a caption. */
  static boolean isLabel(String block) {
    return block.length() <= 14 && WordList.key(block).startsWith("image caption");
  }

  static boolean is(String block) {
    if (block.length() > LONGEST || block.indexOf('“') >= 0 || block.indexOf('"') >= 0) {
      return false;
    }
    String key = WordList.key(block);
    return STARTS.begin(key) || CONTAINS.stream().anyMatch(key::contains);
  }
}
