package org.riyadhtimeline.extract.text;

import java.util.List;
import org.riyadhtimeline.model.Span;

/** Cuts a paragraph's tokens into sentences. */
final class Sentences {

  private Sentences() {}

  /**
   * Adds the sentences of one paragraph, whose first token has the index {@code offset} in the
   * document.
   */
  static void split(List<Token> tokens, int paragraph, int offset, List<Sentence> out) {
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i == tokens.size() - 1 || (ends(tokens.get(i)) && begins(tokens, i + 1))) {
        int to = i + 1;
        while (to < tokens.size() && isCloser(tokens, to)) {
          to++;
        }
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        out.add(new Sentence(out.size(), paragraph, span, offset + from, offset + to));
        from = to;
        i = to - 1;
      }
    }
  }

  private static boolean ends(Token token) {
    return token.is(".") || token.is("!") || token.is("?");
  }

  private static boolean begins(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size() && isCloser(tokens, next)) {
      next++;
    }
    return next >= tokens.size() || !Character.isLowerCase(tokens.get(next).text().codePointAt(0));
  }

  private static boolean isCloser(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return switch (token.text()) {
      case "”", "’", ")", "]", "»", "''" -> true;
      case "\"", "'" -> at > 0 && tokens.get(at - 1).end() == token.start();
      default -> false;
    };
  }
}
