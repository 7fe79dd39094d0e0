package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.model.Span;

/**
 * Finds the paragraphs of a text. Usually a line is a paragraph. Where a text was wrapped to a
 * width, lines are joined up to a blank line, an indented line, or a line that was ended on
 * purpose.
 */
final class Blocks {

  /** Lines longer than this are paragraphs that no one wrapped. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 40;

  private Blocks() {}

  /** The paragraphs from {@code from} on, in order, each without white space around it. */
  static List<Span> of(String text, int from) {
    List<Line> lines = Line.of(text, from);
    int width = wrappedWidth(text, lines);
    List<Span> blocks = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      start = start < 0 ? line.start() : start;
      if (width == 0 || i + 1 == lines.size() || !goesOn(text, line, lines.get(i + 1), width)) {
        blocks.add(new Span(start, line.end()));
        start = -1;
      }
    }
    return blocks;
  }

  /**
   * The width a text was wrapped to; 0 if it was not. It was if no line is long, and where a long
   * line ends without ending its sentence, the next often begins in lower case.
   */
  private static int wrappedWidth(String text, List<Line> lines) {
    int width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.length());
    }
    if (width > WIDEST || width < NARROWEST) {
      return 0;
    }
    int inner = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      boolean full = line.length() * 5 > width * 3;
      if (full && !next.isBlank() && next.indent() <= line.indent() + 1) {
        inner++;
        boolean small = Character.isLowerCase(text.charAt(next.start()));
        broken += small && !endsSentence(text, line) ? 1 : 0;
      }
    }
    return broken > 0 && broken * 3 >= inner ? width : 0;
  }

  private static boolean goesOn(String text, Line line, Line next, int width) {
    if (next.isBlank() || next.indent() > line.indent() + 1) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(next.start())) || line.indent() > next.indent() + 1) {
      return true; // an indented line begins a paragraph: what stands farther left goes on
    }
    if (Byline.parse(text.substring(next.start(), next.end())) != null) {
      return false;
    }
    int room = width - line.length();
    boolean endedOnPurpose = room > firstWord(text, next) && room > width / 5;
    return !endedOnPurpose;
  }

  private static int firstWord(String text, Line line) {
    int at = line.start();
    while (at < line.end() && !Line.isSpace(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private static boolean endsSentence(String text, Line line) {
    return switch (text.charAt(line.end() - 1)) {
      case '.', '!', '?', '"', '”', '\'', '’', ':', ')' -> true;
      default -> false;
    };
  }
}
