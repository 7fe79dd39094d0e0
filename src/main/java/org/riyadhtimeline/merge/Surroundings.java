package org.riyadhtimeline.merge;

import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.Span;

/** Finds the sentence around a place, as well as comparing words needs it. */
final class Surroundings {

  /** No sentence is taken to reach further than this. */
  private static final int REACH = 600;

  private Surroundings() {}

  static String sentence(Article article, Span span) {
    String text = article.text();
    int from = Math.max(0, span.start() - REACH);
    int to = Math.min(text.length(), span.end() + REACH);
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.span().contains(span.start())) {
        from = Math.max(from, paragraph.span().start());
        to = Math.min(to, Math.max(paragraph.span().end(), span.end()));
      }
    }
    int start = Math.min(span.start(), to);
    while (start > from && !endsSentence(text, start - 1)) {
      start--;
    }
    int end = Math.min(span.end(), to);
    while (end < to && !endsSentence(text, end)) {
      end++;
    }
    return text.substring(start, end);
  }

  /**
   * A full stop behind a word of more than two letters that holds no other, or the end of a line.
   */
  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    boolean stop = c == '.' || c == '!' || c == '?';
    return stop
        && at >= 3
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at - 2))
        && Character.isLetterOrDigit(text.charAt(at - 3));
  }
}
