package org.riyadhtimeline.extract.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.QuoteMark.Apostrophe;
import org.riyadhtimeline.extract.text.QuoteMark.Shape;
import org.riyadhtimeline.model.Span;

/**
 * Pairs the quotation marks of a story, in one pass over each paragraph.
 *
 * <p>Double marks of any shape close each other; what a straight mark does is told by the space
 * around it. Single marks count only in pairs, as most are apostrophes. No pair crosses a
 * paragraph, but a quotation left open goes on in the next paragraph if that begins with a mark of
 * its own, or has one that closes what was left open.
 */
final class QuoteScanner {

  /** A single mark that may be a possessive closes no more than this. */
  private static final int LONGEST_DOUBTFUL = 60;

  private final List<Quoted> out = new ArrayList<>();
  private final Deque<Pair> open = new ArrayDeque<>();
  private List<Pair> pairs = new ArrayList<>();
  private List<Token> tokens = List.of();
  private MarkList marks = MarkList.of(List.of());
  private int doublesOpen;
  private int lastClosing;
  private boolean leftOpen;

  /**
   * All quoted words, by paragraph and then by where they begin.
   *
   * @param paragraphs the tokens of each paragraph
   */
  static List<Quoted> scan(List<List<Token>> paragraphs) {
    QuoteScanner scanner = new QuoteScanner();
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Token> next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : List.of();
      scanner.paragraph(i, paragraphs.get(i), next);
    }
    return scanner.out;
  }

  private void paragraph(int number, List<Token> words, List<Token> next) {
    tokens = words;
    marks = MarkList.of(words);
    pairs = new ArrayList<>();
    lastClosing = -1;
    for (int i = 0; i < marks.size(); i++) {
      QuoteMark mark = marks.get(i);
      if (mark.single()) {
        single(i, mark, next);
      } else {
        twofold(i, mark);
      }
    }
    leaveOpen(next);
    emit(number);
  }

  private void single(int index, QuoteMark mark, List<Token> next) {
    Pair top = open.peek();
    if (top != null && top.single && mark.maySingleClose() && mark.shape() != Shape.OPENING) {
      if (mark.apostrophe() == Apostrophe.NO) {
        close(mark.token());
      } else if (mark.apostrophe() == Apostrophe.PERHAPS && marks.nextSureClose(index) < 0) {
        int length = tokens.get(mark.token()).start() - top.wordsStart;
        boolean doubtful = length > LONGEST_DOUBTFUL;
        close(mark.token()).cancelled = doubtful;
      }
    } else if (mark.maySingleOpen() && mark.shape() != Shape.CLOSING) {
      boolean paragraphs = mayGoOn(mark.token()) && begins(next, true);
      if (marks.closesLater(index) || paragraphs) {
        if (top != null && top.single) {
          open.pop().cancelled = true;
        }
        push(mark.token(), true);
      }
    }
  }

  private void twofold(int index, QuoteMark mark) {
    if (doublesOpen > 0) {
      boolean opens =
          switch (mark.shape()) {
            case OPENING -> !mark.leadsOut() && !isLoose(mark);
            case CLOSING -> false;
            case EITHER -> mark.leadsIn();
          };
      if (opens) {
        push(mark.token(), false);
      } else {
        closeDouble(mark.token());
      }
    } else if (mark.shape() == Shape.EITHER && mark.leadsOut() && isMeasure(mark)) {
      return;
    } else if (mark.shape() == Shape.OPENING || !mark.leadsOut()) {
      push(mark.token(), false);
    } else if ((mark.shape() == Shape.EITHER || isLedTo(mark)) && marks.nextDoubleLeadsOut(index)) {
      push(mark.token(), false);
    } else {
      neverOpened(mark.token());
    }
  }

  /** In {@code “We left, “ said Kova}: a sign that opens, typed for one that closes. */
  private boolean isLoose(QuoteMark mark) {
    boolean loose = mark.spaceAfter() || isTag(mark.token() + 1);
    return mark.spaceBefore() && loose && tokens.get(mark.token()).is("“");
  }

  /** In {@code “We left, “said Kova}: the verb glued to the sign. */
  private boolean isTag(int token) {
    return token < tokens.size()
        && switch (tokens.get(token).text()) {
          case "said", "says", "added", "adds", "told" -> true;
          default -> false;
        };
  }

  /** In {@code Kova said,” We left.”}: a sign that closes, typed for one that opens. */
  private boolean isLedTo(QuoteMark mark) {
    return mark.token() > 1
        && (tokens.get(mark.token() - 1).is(",") || tokens.get(mark.token() - 1).is(":"));
  }

  /** Inches: {@code a 6" pipe}. */
  private boolean isMeasure(QuoteMark mark) {
    return mark.token() > 0 && tokens.get(mark.token() - 1).kind() == Token.Kind.NUMBER;
  }

  private void push(int token, boolean single) {
    Pair parent = open.peek();
    Pair pair = new Pair(tokens.get(token).start(), tokens.get(token).end(), token, single, parent);
    if (parent != null && !single && !parent.single && parent.firstInner == null) {
      parent.firstInner = pair;
    }
    pairs.add(pair);
    open.push(pair);
    doublesOpen += single ? 0 : 1;
  }

  private void closeDouble(int token) {
    Pair top = open.element();
    while (top.single) {
      open.pop().cancelled = true;
      top = open.element();
    }
    close(token);
  }

  private Pair close(int token) {
    Pair pair = open.pop();
    doublesOpen -= pair.single ? 0 : 1;
    lastClosing = token;
    pair.lastToken = token;
    pair.wordsEnd = tokens.get(token).start();
    pair.end = tokens.get(token).end();
    pair.closed = true;
    return pair;
  }

  /** Only a closing mark: the words since the sentence, or what the paragraph before left open. */
  private void neverOpened(int token) {
    boolean joins = pairs.isEmpty() && leftOpen;
    Pair last = pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
    int floor = last == null ? 0 : Math.max(last.lastToken, lastClosing) + 1;
    int from = token - 1;
    while (from > floor && (joins || !endsSentence(tokens.get(from - 1)) || from == token - 1)) {
      from--;
    }
    if (from < floor || from >= token) {
      return;
    }
    while (open.peek() != null) {
      open.pop().cancelled = true;
    }
    Pair pair = new Pair(tokens.get(from).start(), tokens.get(from).start(), from, false, null);
    pair.opened = false;
    lastClosing = token;
    pair.lastToken = token;
    pair.wordsEnd = tokens.get(token).start();
    pair.end = tokens.get(token).end();
    pair.closed = true;
    pairs.add(pair);
    if (joins) {
      goOn(out.size() - 1);
    }
  }

  private void goOn(int index) {
    Quoted q = out.get(index);
    out.set(
        index,
        new Quoted(
            q.span(), q.words(), q.depth(), q.paragraph(), q.opened(), false, q.single(), true));
  }

  private static boolean endsSentence(Token token) {
    return token.is(".") || token.is("!") || token.is("?");
  }

  /** Whether a single mark opens a paragraph, or what "she said:" leads to. */
  private boolean mayGoOn(int token) {
    return token == 0 || tokens.get(token - 1).is(":") || tokens.get(token - 1).is(",");
  }

  private void leaveOpen(List<Token> next) {
    leftOpen = false;
    int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    while (open.peek() != null) {
      Pair pair = open.pop();
      boolean paragraphs = begins(next, pair.single);
      if (pair.single && !(mayGoOn(pair.firstToken) && paragraphs)) {
        pair.cancelled = true;
        continue;
      }
      pair.goesOn = paragraphs && (pair.single || pair.parent == null);
      pair.lastToken = tokens.size() - 1;
      pair.end = end;
      if (!pair.goesOn && pair.firstInner != null && !pair.firstInner.cancelled) {
        pair.lastToken = pair.firstInner.firstToken - 1;
        pair.end = Math.max(pair.wordsStart, tokens.get(pair.lastToken).end());
      } else {
        leftOpen = !pair.single;
      }
      pair.wordsEnd = pair.end;
    }
    doublesOpen = 0;
  }

  /** Whether a paragraph begins with an opening mark. */
  private static boolean begins(List<Token> words, boolean single) {
    if (words.size() < 2) {
      return false;
    }
    Token first = words.get(0);
    Shape shape = QuoteMark.shape(first);
    return shape != null
        && shape != Shape.CLOSING
        && QuoteMark.isSingle(first) == single
        && words.get(1).start() == first.end();
  }

  private void emit(int number) {
    int[] wordsBefore = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      boolean mark = tokens.get(i).kind() == Token.Kind.MARK;
      wordsBefore[i + 1] = wordsBefore[i] + (mark ? 0 : 1);
    }
    boolean last = false;
    for (Pair pair : pairs) {
      Pair around = pair.parent == null ? null : pair.parent.around(pair.start);
      boolean wordless = wordsBefore[pair.lastToken + 1] == wordsBefore[pair.firstToken];
      if (pair.cancelled || wordless) {
        pair.cancelled = true;
        pair.depth = around == null ? -1 : around.depth;
        continue;
      }
      pair.depth = around == null ? 0 : around.depth + 1;
      out.add(
          new Quoted(
              new Span(pair.start, pair.end),
              new Span(pair.wordsStart, pair.wordsEnd),
              pair.depth,
              number,
              pair.opened,
              pair.closed,
              pair.single,
              pair.goesOn));
      last = !pair.closed;
    }
    leftOpen &= last;
  }

  /** A pair in the making. */
  private static final class Pair {
    private final int start;
    private final int wordsStart;
    private final int firstToken;
    private final boolean single;
    private final @Nullable Pair parent;
    private @Nullable Pair firstInner;
    private int lastToken;
    private int wordsEnd;
    private int end;
    private int depth;
    private boolean opened = true;
    private boolean closed;
    private boolean goesOn;
    private boolean cancelled;
    private @Nullable Pair outer;
    private boolean outerKnown;

    Pair(int start, int wordsStart, int firstToken, boolean single, @Nullable Pair parent) {
      this.start = start;
      this.wordsStart = wordsStart;
      this.firstToken = firstToken;
      this.single = single;
      this.parent = parent;
      this.lastToken = firstToken;
    }

    /** This pair if it holds {@code offset}, else the nearest one around that does. */
    private @Nullable Pair around(int offset) {
      if (!cancelled && offset < end) {
        return this;
      }
      if (!outerKnown) {
        outer = parent == null ? null : parent.around(start);
        outerKnown = true;
      }
      return outer == null || offset < outer.end ? outer : null;
    }
  }
}
