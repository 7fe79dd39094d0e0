package org.riyadhtimeline.read;

/**
 * A stretch of a page's text between two breaks.
 *
 * @param box the innermost block-level element around it
 * @param text with white space collapsed
 * @param chars its length, signs of scripts without spaces counted thrice
 * @param linkChars how many of them are links
 */
record PageBlock(PageBox box, String text, int chars, int linkChars) {

  /** Shorter text is hardly a sentence. */
  private static final int SENTENCE = 40;

  boolean isMostlyLinks() {
    return linkChars * 2 > chars;
  }

  boolean isHeading() {
    String tag = box.tag();
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    return (heading || tag.equals("button")) && !isSentence();
  }

  boolean endsSentence() {
    return Texts.endsSentence(text) || text.endsWith(":");
  }

  /** A whole sentence, even if set as a heading: the first one often is. */
  private boolean isSentence() {
    return chars > 70 && text.endsWith(".");
  }

  /** A sentence that is more than the link in it, as where a page collects links. */
  boolean isSentenceOfLinks() {
    return chars >= SENTENCE && endsSentence() && chars - linkChars >= 8;
  }

  /** How much it reads like a story: long sentences count in full, links and labels not at all. */
  double prose() {
    if (isHeading()) {
      return 0;
    }
    if (isMostlyLinks()) {
      return isSentenceOfLinks() ? chars * 0.3 : 0;
    }
    boolean paragraph = box.tag().equals("p") || box.tag().equals("blockquote");
    if (chars >= SENTENCE && (endsSentence() || commas() >= 2 || chars > 200)) {
      return chars - linkChars;
    }
    boolean said = (paragraph && chars >= 20) || (chars >= 8 && Texts.endsSentence(text));
    return said ? (chars - linkChars) * 0.3 : 0;
  }

  /** What it costs to take it along. */
  double cost() {
    if (isMostlyLinks() && !isSentenceOfLinks()) {
      return 12 + chars * 0.6;
    }
    return isHeading() || prose() > 0 ? 0 : 6 + chars * 0.3;
  }

  private int commas() {
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      commas += ",،、，;".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return commas;
  }
}
