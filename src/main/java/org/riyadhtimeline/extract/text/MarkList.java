package org.riyadhtimeline.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.extract.text.QuoteMark.Apostrophe;
import org.riyadhtimeline.extract.text.QuoteMark.Shape;

/** The quotation marks of a paragraph, with what can be known of those that follow each. */
final class MarkList {

  private static final Token NOTHING = new Token(-1, -1, "", "", Token.Kind.MARK);

  private final List<QuoteMark> marks;
  private final int[] nextSureClose;
  private final boolean[] closesLater;
  private final boolean[] nextDoubleLeadsOut;

  private MarkList(List<QuoteMark> marks) {
    this.marks = marks;
    nextSureClose = new int[marks.size()];
    closesLater = new boolean[marks.size()];
    nextDoubleLeadsOut = new boolean[marks.size()];
    int sure = -1;
    boolean closes = false;
    boolean leadsOut = false;
    for (int i = marks.size() - 1; i >= 0; i--) {
      nextSureClose[i] = sure;
      closesLater[i] = closes;
      nextDoubleLeadsOut[i] = leadsOut;
      QuoteMark mark = marks.get(i);
      if (!mark.single()) {
        leadsOut = mark.leadsOut() && mark.shape() != Shape.OPENING;
      } else if (mark.maySingleClose() && mark.shape() != Shape.OPENING) {
        closes = true;
        sure = mark.apostrophe() == Apostrophe.NO ? i : sure;
      } else if (mark.maySingleOpen()) {
        sure = -1;
      }
    }
  }

  static MarkList of(List<Token> tokens) {
    List<QuoteMark> marks = new ArrayList<>();
    boolean[] spaceAfter = new boolean[tokens.size()];
    for (int i = tokens.size() - 1; i >= 0; i--) {
      spaceAfter[i] = spaceAfter(tokens, i, spaceAfter);
    }
    boolean spaceBefore = true;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Shape shape = QuoteMark.shape(token);
      if (shape == null) {
        continue;
      }
      spaceBefore = spaceBefore(tokens, i, spaceBefore);
      Token before = i > 0 ? tokens.get(i - 1) : NOTHING;
      Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : NOTHING;
      marks.add(
          new QuoteMark(
              i,
              shape,
              QuoteMark.isSingle(token),
              spaceBefore,
              spaceAfter[i],
              QuoteMark.apostrophe(token, before, after, spaceAfter[i])));
    }
    return new MarkList(marks);
  }

  int size() {
    return marks.size();
  }

  QuoteMark get(int index) {
    return marks.get(index);
  }

  /** The next single mark that surely closes, before any that opens; -1 if there is none. */
  int nextSureClose(int index) {
    return nextSureClose[index];
  }

  /** Whether any single mark after this one may close. */
  boolean closesLater(int index) {
    return closesLater[index];
  }

  /** Whether the next double mark looks like the end of a quotation. */
  boolean nextDoubleLeadsOut(int index) {
    return nextDoubleLeadsOut[index];
  }

  private static boolean spaceBefore(List<Token> tokens, int at, boolean ofMarkBefore) {
    if (at == 0 || tokens.get(at - 1).end() < tokens.get(at).start()) {
      return true;
    }
    Token before = tokens.get(at - 1);
    if (QuoteMark.shape(before) != null) {
      return ofMarkBefore;
    }
    return switch (before.text()) {
      case "(", "[", "{", "—", "–", "-", "―", "/", ":", "=", "…" -> true;
      default -> false;
    };
  }

  private static boolean spaceAfter(List<Token> tokens, int at, boolean[] known) {
    if (at == tokens.size() - 1 || tokens.get(at + 1).start() > tokens.get(at).end()) {
      return true;
    }
    Token after = tokens.get(at + 1);
    if (QuoteMark.shape(after) != null) {
      return known[at + 1];
    }
    return switch (after.text()) {
      case ".", ",", ";", ":", "!", "?", ")", "]", "}", "—", "–", "-", "―", "/" -> true;
      default -> false;
    };
  }
}
