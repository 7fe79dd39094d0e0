package org.riyadhtimeline.extract.text;

import java.util.List;
import java.util.Set;
import org.riyadhtimeline.model.Span;

/**
 * Cuts a paragraph's tokens into the reporter's sentences. Words in quotation marks end one only
 * where the quotation ends with it and a new sentence begins behind.
 */
final class Sentences {

  /** How far behind a quotation its verb of saying may stand: {@code "Why?" the minister asked.} */
  private static final int REACH = 7;

  private static final Set<String> SAYING = Words.set("speech-tags");

  /** Words that begin a sentence after an abbreviation: {@code in the U.S. The ministers …} */
  private static final Set<String> STARTERS = Words.set("sentence-starters");

  /** Abbreviations of one dot that stand at the end of what they shorten. */
  private static final Set<String> FINAL_ABBREVIATIONS =
      Set.of("inc.", "corp.", "co.", "ltd.", "jr.", "sr.", "etc.");

  private final List<Token> tokens;
  private final int paragraph;
  private final int offset;
  private final List<Sentence> out;
  private int from;

  private Sentences(List<Token> tokens, int paragraph, int offset, List<Sentence> out) {
    this.tokens = tokens;
    this.paragraph = paragraph;
    this.offset = offset;
    this.out = out;
  }

  /**
   * Adds the sentences of one paragraph, whose first token has the index {@code offset} in the
   * document.
   *
   * @param quoted what is quoted in this paragraph, in order
   */
  static void split(
      List<Token> tokens, int paragraph, int offset, List<Quoted> quoted, List<Sentence> out) {
    new Sentences(tokens, paragraph, offset, out).run(quoted);
  }

  private void run(List<Quoted> quoted) {
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < quoted.size() && !holdsBack(quoted.get(next), tokens.get(i).start())) {
        next++;
      }
      Token token = tokens.get(i);
      if (next < quoted.size() && quoted.get(next).span().start() <= token.start()) {
        int end = quoted.get(next).span().end();
        while (i + 1 < tokens.size() && tokens.get(i + 1).start() < end) {
          i++;
        }
        if (endsInside(i) && beginsAfterQuote(i + 1)) {
          end(i + 1);
        }
      } else if (ends(i) && begins(i + 1)) {
        end(i + 1);
        i = from - 1;
      }
    }
    end(tokens.size());
  }

  private static boolean holdsBack(Quoted quoted, int offset) {
    return quoted.depth() == 0
        && quoted.opened()
        && quoted.closed()
        && quoted.span().end() > offset;
  }

  private void end(int at) {
    int to = at;
    while (to < tokens.size() && isCloser(to)) {
      to++;
    }
    if (from < to) {
      Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
      out.add(new Sentence(out.size(), paragraph, span, offset + from, offset + to));
      from = to;
    }
  }

  private boolean ends(int at) {
    Token token = tokens.get(at);
    if (token.isWord()) {
      return token.lower().endsWith(".")
          && at + 1 < tokens.size()
          && startsAnew(at + 1)
          && (mayEndSentence(token.lower()) || isLetterBehindWord(at));
    }
    return isTerminal(token);
  }

  private boolean startsAnew(int at) {
    Token token = tokens.get(at);
    QuoteMark.Shape shape = QuoteMark.shape(token);
    boolean opens =
        shape == QuoteMark.Shape.OPENING
            || (shape == QuoteMark.Shape.EITHER
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() < token.start()
                && tokens.get(at + 1).start() == token.end());
    return opens || (token.isCapitalized() && STARTERS.contains(token.lower()));
  }

  /** In {@code platform X. “We …}: a letter that is no initial, as no name stands before it. */
  private boolean isLetterBehindWord(int at) {
    return tokens.get(at).text().length() == 2
        && at > from
        && tokens.get(at - 1).isWord()
        && !tokens.get(at - 1).isCapitalized();
  }

  /** {@code U.S.}, {@code p.m.}, {@code Inc.}, but no initial and no title before a name. */
  private static boolean mayEndSentence(String abbreviation) {
    return abbreviation.indexOf('.') < abbreviation.length() - 1
        || FINAL_ABBREVIATIONS.contains(abbreviation);
  }

  /** Whether the quotation whose closing mark is at {@code at} ends with the end of a sentence. */
  private boolean endsInside(int at) {
    int last = at;
    while (last > from && QuoteMark.shape(tokens.get(last)) != null) {
      last--;
    }
    return isTerminal(tokens.get(last));
  }

  private static boolean isTerminal(Token token) {
    return token.is(".") || token.is("!") || token.is("?") || token.is("…");
  }

  private boolean begins(int at) {
    int next = at;
    while (next < tokens.size() && isCloser(next)) {
      next++;
    }
    return next >= tokens.size() || !startsLower(tokens.get(next));
  }

  private static boolean startsLower(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0)) || token.is(",") || token.is(";");
  }

  private boolean beginsAfterQuote(int at) {
    return begins(at) && !isDash(at) && !isTag(at);
  }

  /** In {@code "We won." — Kova}. */
  private boolean isDash(int at) {
    return at < tokens.size()
        && (tokens.get(at).is("—") || tokens.get(at).is("–") || tokens.get(at).is("-"));
  }

  /**
   * Whether what follows a quotation only says who spoke: a few words with a verb of saying and
   * nothing said behind it.
   */
  private boolean isTag(int at) {
    int end = Math.min(tokens.size(), at + REACH);
    for (int i = at; i < end; i++) {
      Token token = tokens.get(i);
      if (token.isWord() && SAYING.contains(token.lower())) {
        return i > at && endsTag(i + 1);
      }
      if (isTerminal(token) || QuoteMark.shape(token) == QuoteMark.Shape.OPENING) {
        return false;
      }
    }
    return false;
  }

  private boolean endsTag(int at) {
    return at >= tokens.size() || tokens.get(at).is(".") || tokens.get(at).is(",");
  }

  private boolean isCloser(int at) {
    Token token = tokens.get(at);
    return switch (token.text()) {
      case "”", "’", ")", "]", "»", "''" -> true;
      case "\"", "'" -> at > 0 && tokens.get(at - 1).end() == token.start();
      default -> false;
    };
  }
}
