package org.riyadhtimeline.extract.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.Vocabulary.Title;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.model.ParagraphRole;

/** A document's tokens with what each means for the finding of people. */
final class Reading {

  private final Document document;
  private final List<Token> tokens;
  private final String[] folded;
  private final int[] sentenceOf;
  private final Gazetteer.@Nullable Entry[] entries;
  private final boolean[] headline;
  private final int[] firstWord;
  private final Set<String> seenInLowerCase = new HashSet<>();

  Reading(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    int size = tokens.size();
    folded = new String[size];
    sentenceOf = new int[size];
    entries = new Gazetteer.Entry[size];
    headline = new boolean[size];
    firstWord = new int[size];
    for (Sentence sentence : document.sentences()) {
      boolean title = inTitleCase(sentence);
      int first = sentence.from();
      while (first < sentence.to() - 1 && !tokens.get(first).isWord()) {
        first++;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        sentenceOf[i] = sentence.index();
        headline[i] = title;
        firstWord[i] = first;
      }
    }
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      folded[i] = Folding.foldLower(token.lower());
      if (token.isWord() && !isNameWord(i)) {
        seenInLowerCase.add(token.lower());
      }
    }
    for (int i = 0; i < size; i++) {
      Gazetteer.Entry entry = tokens.get(i).isCapitalized() ? Gazetteer.at(tokens, i) : null;
      if (entry != null) {
        for (int j = i; j < i + entry.words().length; j++) {
          entries[j] = entry;
        }
        i += entry.words().length - 1;
      }
    }
  }

  /**
   * Whether capitals tell nothing in a sentence: a headline in title case, or any line without an
   * end mark whose longer words are all capitalized, or a line all in capitals.
   */
  private boolean inTitleCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    boolean upper = true;
    for (Token token : document.tokens(sentence)) {
      if (token.isWord() && token.text().length() > 3) {
        words++;
        if (token.isCapitalized()) {
          capitals++;
        }
        upper &= isUpperCase(token.text());
      }
    }
    if (words < 4) {
      return false;
    }
    if (upper) {
      return true;
    }
    Token last = tokens.get(sentence.to() - 1);
    boolean closed = last.is(".") || last.is(",") || last.is(":") || last.is(";");
    boolean heading =
        document.paragraphs().get(sentence.paragraph()).role() == ParagraphRole.HEADLINE;
    return !closed && (heading ? capitals * 10 >= words * 7 : capitals == words);
  }

  Document document() {
    return document;
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** The token's word in lower case without accents. */
  String word(int at) {
    return folded[at];
  }

  boolean is(int at, String word) {
    return at >= 0 && at < tokens.size() && folded[at].equals(word);
  }

  Sentence sentence(int at) {
    return document.sentences().get(sentenceOf[at]);
  }

  /** The number of a token's paragraph; -1 for no token. */
  int paragraph(int at) {
    return at < 0 ? -1 : sentence(at).paragraph();
  }

  boolean startsSentence(int at) {
    return firstWord[at] == at;
  }

  boolean sameSentence(int a, int b) {
    return a >= 0 && b >= 0 && a < size() && b < size() && sentenceOf[a] == sentenceOf[b];
  }

  /** Whether the token stands in a headline in title case, where capitals tell nothing. */
  boolean inTitle(int at) {
    return headline[at];
  }

  Gazetteer.@Nullable Entry entry(int at) {
    return at >= 0 && at < size() ? entries[at] : null;
  }

  boolean seenInLowerCase(String word) {
    return seenInLowerCase.contains(word);
  }

  boolean isCapitalized(int at) {
    return at >= 0 && at < size() && tokens.get(at).isCapitalized() && !isI(tokens.get(at));
  }

  /** "I'd": written with a capital wherever it stands. */
  private static boolean isI(Token token) {
    return token.lower().startsWith("i'") && token.lower().length() <= 4;
  }

  boolean isLowerWord(int at) {
    return at >= 0 && at < size() && tokens.get(at).isWord() && !tokens.get(at).isCapitalized();
  }

  /** Whether the token can be part of a name: a capital, or {@code al-Zahra}, {@code d'Este}. */
  boolean isNameWord(int at) {
    return isCapitalized(at) || at >= 0 && at < size() && hasSmallArticle(tokens.get(at).text());
  }

  private static boolean hasSmallArticle(String text) {
    for (int i = 1; i < 4 && i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '\'' || c == '’') {
        return Character.isUpperCase(text.charAt(i + 1));
      }
      if (!Character.isLowerCase(c)) {
        return false;
      }
    }
    return false;
  }

  /** Whether "24-year-old" stands right before the token. */
  boolean isAged(int at) {
    return sameSentence(at - 1, at) && folded[at - 1].endsWith("year-old");
  }

  boolean isPossessive(int at) {
    return at >= 0 && at < size() && tokens.get(at).kind() == Token.Kind.POSSESSIVE;
  }

  /** Whether the token is an initial: {@code J.}, {@code J.D.}, or a letter before a name. */
  boolean isInitial(int at) {
    if (!isCapitalized(at)) {
      return false;
    }
    String text = tokens.get(at).text();
    if (text.length() == 1) {
      return !(text.equals("A") || text.equals("I")) || !startsSentence(at);
    }
    if (text.length() > 8 || text.charAt(1) != '.') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The title that stands at a token: capitalized, or an abbreviation. */
  @Nullable Title title(int at) {
    return isCapitalized(at) && !isHour(at) ? Vocabulary.title(folded[at]) : null;
  }

  /** "8 PM": no prime minister. */
  private boolean isHour(int at) {
    return at > 0 && is(at, "pm") && tokens.get(at - 1).kind() == Token.Kind.NUMBER;
  }

  @Nullable RoleWord role(int at) {
    return at >= 0 && at < size() && tokens.get(at).isWord() ? Vocabulary.role(folded[at]) : null;
  }

  boolean isRoleOrTitle(int at) {
    return role(at) != null || title(at) != null;
  }

  static boolean isUpperCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
