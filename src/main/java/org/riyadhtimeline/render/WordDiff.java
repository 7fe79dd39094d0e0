package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.riyadhtimeline.model.Span;

/** Which words of two texts are not in both, in the same order. */
final class WordDiff {

  /** Longer texts are not compared: it would take the square of their length. */
  private static final int MOST_WORDS = 600;

  /** A word and where it stands. */
  record Word(String letters, Span span) {}

  private WordDiff() {}

  /** The words of {@code text} at {@code range}: letters and digits, without case. */
  static List<Word> words(String text, Span range) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = range.start(); i <= range.end(); i++) {
      boolean letter = i < range.end() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(new Word(text.substring(start, i).toLowerCase(Locale.ROOT), new Span(start, i)));
        start = -1;
      }
    }
    return words;
  }

  /** The stretches of words of {@code a} that {@code b} does not have; none if too long. */
  static List<Span> onlyInFirst(List<Word> a, List<Word> b) {
    if (a.size() > MOST_WORDS || b.size() > MOST_WORDS) {
      return List.of();
    }
    BitSet common = common(a, b);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (common.get(i)) {
        continue;
      }
      boolean goesOn = i > 0 && !common.get(i - 1);
      Span span = a.get(i).span();
      if (goesOn) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).union(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  /** Places in {@code a} of a longest common subsequence; none if too long. */
  static BitSet common(List<Word> a, List<Word> b) {
    if (a.size() > MOST_WORDS || b.size() > MOST_WORDS) {
      return new BitSet();
    }
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.get(i).letters().equals(b.get(j).letters())
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    BitSet common = new BitSet(a.size());
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).letters().equals(b.get(j).letters())) {
        common.set(i);
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
