package org.riyadhtimeline.extract.quote;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.extract.text.Words;

/** What small words and marks do in a sentence. */
final class Grammar {

  private static final Map<String, Part> SMALL = read();

  private Grammar() {}

  /** The part a token plays by itself. */
  static Part part(Token token) {
    return switch (token.kind()) {
      case POSSESSIVE -> Part.POSSESSIVE;
      case NUMBER -> Part.WORD;
      case MARK -> mark(token.text());
      case WORD -> {
        Part small = SMALL.get(token.lower());
        boolean country = token.text().equals("US");
        if (small != null && !country) {
          yield small;
        }
        yield isAdverb(token) ? Part.ADVERB : Part.WORD;
      }
    };
  }

  private static Part mark(String text) {
    return switch (text) {
      case "," -> Part.COMMA;
      case ":" -> Part.COLON;
      case ";" -> Part.SEMICOLON;
      case "—", "–", "-", "―" -> Part.DASH;
      case "(", "[" -> Part.OPEN;
      case ")", "]" -> Part.CLOSE;
      case ".", "!", "?", "…" -> Part.STOP;
      default -> Part.MARK;
    };
  }

  private static boolean isAdverb(Token token) {
    return token.lower().endsWith("ly")
        && token.lower().length() > 4
        && Character.isLowerCase(token.text().charAt(0))
        && !Nouns.isKnown(token.lower());
  }

  private static @Nullable Part partOf(String column) {
    return switch (column) {
      case "det" -> Part.DETERMINER;
      case "prep" -> Part.PREPOSITION;
      case "conj" -> Part.CONJUNCTION;
      case "sub" -> Part.SUBORDINATOR;
      case "rel" -> Part.RELATIVE;
      case "pron" -> Part.PRONOUN;
      case "obj" -> Part.OBJECT;
      case "aux" -> Part.AUXILIARY;
      case "adv" -> Part.ADVERB;
      default -> null;
    };
  }

  private static Map<String, Part> read() {
    Map<String, Part> small = new HashMap<>();
    for (String[] row : Words.rows("speech-grammar")) {
      Part part = partOf(row[0]);
      for (String word : row[1].split(" ")) {
        if (part != null) {
          small.putIfAbsent(word, part);
        }
      }
    }
    return small;
  }
}
