package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.render.Markup.Mark;

/** As much of a long stretch of text as there is room for. */
final class Excerpt {

  /** No sentence that somebody wrote for readers is longer. */
  static final int LONGEST = 3_000;

  private Excerpt() {}

  /** The sentence {@code range}, or, where it is too long, what stands around {@code words}. */
  static Span around(String text, Span range, Span words) {
    if (range.length() <= LONGEST) {
      return range;
    }
    int room = Math.max(0, LONGEST - words.length()) / 2;
    int start = Math.max(range.start(), words.start() - room);
    int end = Math.min(range.end(), words.end() + room);
    if (start > range.start()) {
      start = Math.min(after(text, start, words.start()), words.start());
    }
    return new Span(start, end < range.end() ? before(text, end, words.end()) : end);
  }

  /**
   * Where the part of {@code range} from {@code start} ends that has at most {@code most} units.
   */
  static int end(String text, Span range, int start, int most) {
    return range.end() - start <= most ? range.end() : before(text, start + most, start + most / 2);
  }

  /** As HTML, at most about twice {@link #LONGEST}, with what was left out said so. */
  static TemplateHTMLOutputModel of(String text, Span range, Span words, List<Mark> marks) {
    StringBuilder out = new StringBuilder();
    if (!write(text, range, words, marks, out)) {
      return Markup.of(text, range, marks);
    }
    return Markup.html(out);
  }

  /** Words that are no part of a longer text, in the same way. */
  static TemplateHTMLOutputModel of(String words) {
    Span all = new Span(0, words.length());
    return of(words, all, all, List.of());
  }

  /** Writes the same; whether anything was left out. */
  static boolean write(String text, Span range, Span words, List<Mark> marks, StringBuilder out) {
    Span whole = around(text, range, words);
    Span shown = new Span(whole.start(), end(text, whole, whole.start(), 2 * LONGEST));
    out.append(shown.start() > range.start() ? "… " : "");
    Markup.write(text, shown, marks, out);
    out.append(shown.end() < range.end() ? " …" : "");
    return !shown.equals(range);
  }

  /** How many of so many letters are shown at most. */
  static int letters(int length) {
    return Math.min(length, 2 * LONGEST);
  }

  /** The beginning of the first word at or after {@code at}. */
  private static int after(String text, int at, int most) {
    int i = at;
    while (i < most && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    while (i < most && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < most ? i : whole(text, at);
  }

  /** The end of the last word before {@code at}. */
  private static int before(String text, int at, int least) {
    int i = at;
    while (i > least && !Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i > least ? i : whole(text, at);
  }

  /** Not between the halves of a letter. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at + 1 : at;
  }
}
