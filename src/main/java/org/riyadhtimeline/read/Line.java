package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text without the white space around it.
 *
 * @param start where its first visible character stands
 * @param end after its last visible character; equal to {@code start} for an empty line
 * @param indent how many characters of white space stand before
 */
record Line(int start, int end, int indent) {

  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  /** All lines of {@code text} from {@code from} on; they end in LF, CRLF or CR. */
  static List<Line> of(String text, int from) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    for (int at = from; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        lines.add(stripped(text, start, at));
        if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
          at++;
        }
        start = at + 1;
      }
    }
    return lines;
  }

  private static Line stripped(String text, int start, int end) {
    int first = start;
    while (first < end && isSpace(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Line(first, last, first - start);
  }

  /** Anything that shows nothing: spaces of all kinds, controls, a stray byte order mark. */
  static boolean isSpace(char c) {
    return c <= ' '
        || (c >= 0x7F
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B'));
  }
}
