package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Span;

/** Words of an article as HTML, with places marked in them. */
final class Markup {

  /**
   * A place to mark.
   *
   * @param id the element's id; null for none
   * @param tag {@code span} or {@code mark}
   * @param look its class; empty for none
   */
  record Mark(Span span, String tag, @Nullable String id, String look) {

    private static final Comparator<Mark> OUTER_FIRST =
        Comparator.<Mark>comparingInt(mark -> mark.span.start())
            .thenComparing(mark -> mark.span.end(), Comparator.reverseOrder());
  }

  private Markup() {}

  static TemplateHTMLOutputModel escaped(String text) {
    return of(text, new Span(0, text.length()), List.of());
  }

  static TemplateHTMLOutputModel html(CharSequence markup) {
    try {
      return PageFormat.INSTANCE.fromMarkup(markup.toString());
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The words of {@code text} at {@code range} with the marks that lie in it. */
  static TemplateHTMLOutputModel of(String text, Span range, List<Mark> marks) {
    StringBuilder out = new StringBuilder(range.length() + 64 * marks.size());
    boolean rightToLeft = isRightToLeft(text, range);
    out.append(rightToLeft ? "<span dir=\"rtl\">" : "");
    write(text, range, marks, out);
    return html(out.append(rightToLeft ? "</span>" : ""));
  }

  /**
   * Writes the words at {@code range}. Marks that cross each other are cut where the outer ends;
   * the rest of a cut one goes on without its id.
   */
  static void write(String text, Span range, List<Mark> marks, StringBuilder out) {
    Deque<Mark> waiting = new ArrayDeque<>(nested(range, marks));
    Deque<Mark> open = new ArrayDeque<>();
    int at = range.start();
    while (true) {
      Mark next = waiting.peek();
      Mark inner = open.peek();
      int stop =
          Math.min(
              next == null ? range.end() : next.span.start(),
              inner == null ? range.end() : inner.span.end());
      escape(text, at, stop, out);
      at = stop;
      if (inner != null && inner.span.end() <= at) {
        out.append("</").append(open.pop().tag).append('>');
      } else if (next != null && next.span.start() <= at) {
        open.push(waiting.pop());
        start(next, out);
      } else if (next == null && inner == null) {
        return;
      }
    }
  }

  /** The words with each line break in them, and the spaces around it, as one space. */
  static String oneLine(String words) {
    return words.indexOf('\n') < 0 && words.indexOf('\r') < 0
        ? words
        : String.join(" ", words.strip().split("\\s+"));
  }

  /** Whether most letters at {@code range} are of a script written from the right. */
  static boolean isRightToLeft(String text, Span range) {
    int first = range.start();
    while (first < range.end() && !isRightToLeft(text.charAt(first))) {
      first++;
    }
    if (first == range.end()) {
      return false;
    }
    int right = 0;
    for (int i = range.start(); i < range.end(); i++) {
      char c = text.charAt(i);
      right += isRightToLeft(c) ? 1 : Character.isLetter(c) ? -1 : 0;
    }
    return right > 0;
  }

  private static boolean isRightToLeft(char c) {
    // Nothing below Hebrew is.
    byte direction =
        c < 0x590 ? Character.DIRECTIONALITY_UNDEFINED : Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static void start(Mark mark, StringBuilder out) {
    out.append('<').append(mark.tag);
    if (mark.id != null) {
      out.append(" id=\"");
      escape(mark.id, 0, mark.id.length(), out);
      out.append('"');
    }
    if (!mark.look.isEmpty()) {
      out.append(" class=\"").append(mark.look).append('"');
    }
    out.append('>');
  }

  /** The marks inside {@code range}, outer before inner, none crossing another. */
  private static List<Mark> nested(Span range, List<Mark> marks) {
    List<Mark> clipped = new ArrayList<>();
    for (Mark mark : marks) {
      int start = Math.max(mark.span.start(), range.start());
      int end = Math.min(mark.span.end(), range.end());
      if (start < end) {
        boolean begins = start == mark.span.start();
        clipped.add(new Mark(new Span(start, end), mark.tag, begins ? mark.id : null, mark.look));
      }
    }
    List<Mark> nested = new ArrayList<>();
    PriorityQueue<Mark> queue = new PriorityQueue<>(Mark.OUTER_FIRST);
    queue.addAll(clipped);
    Deque<Mark> open = new ArrayDeque<>();
    while (!queue.isEmpty()) {
      Mark mark = queue.poll();
      while (!open.isEmpty() && open.peek().span.end() <= mark.span.start()) {
        open.pop();
      }
      Mark outer = open.peek();
      if (outer != null && outer.span.end() < mark.span.end()) {
        int cut = outer.span.end();
        queue.add(new Mark(new Span(cut, mark.span.end()), mark.tag, null, mark.look));
        mark = new Mark(new Span(mark.span.start(), cut), mark.tag, mark.id, mark.look);
      }
      open.push(mark);
      nested.add(mark);
    }
    return nested;
  }

  static void escape(String text, int start, int end, StringBuilder out) {
    int from = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      String entity = c > '>' ? null : entity(c);
      if (entity != null) {
        out.append(text, from, i).append(entity);
        from = i + 1;
      }
    }
    out.append(text, from, end);
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\n', '\r', '\t' -> " ";
      default -> null;
    };
  }
}
