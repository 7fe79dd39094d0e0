package org.riyadhtimeline.extract.event;

import java.util.List;
import org.riyadhtimeline.extract.text.Token;

/** Tells what each word of a sentence does, by word lists, endings and the word before. */
final class Tagger {

  private final List<Token> tokens;
  private final Tag[] tags;

  private Tagger(List<Token> tokens) {
    this.tokens = tokens;
    this.tags = new Tag[tokens.size()];
  }

  static Tag[] tags(List<Token> tokens, List<Occasion> occasions) {
    Tagger tagger = new Tagger(tokens);
    tagger.run(occasions);
    return tagger.tags;
  }

  private void run(List<Occasion> occasions) {
    int next = 0;
    boolean verb = false;
    for (int i = 0; i < tags.length; i++) {
      while (next < occasions.size() && occasions.get(next).to() <= i) {
        next++;
      }
      boolean dated = next < occasions.size() && occasions.get(next).from() <= i;
      tags[i] = dated ? Tag.DATE : tag(i);
      verb |= tags[i].isVerbal();
    }
    for (int i = 1; i + 1 < tags.length; i++) {
      if (tags[i] == Tag.OTHER && isBeforeObject(i)) {
        tags[i] = Tag.VERB;
        verb = true;
      }
    }
    if (!verb) {
      presentVerbs();
    }
  }

  private Tag tag(int at) {
    Token token = tokens.get(at);
    return switch (token.kind()) {
      case POSSESSIVE -> Tag.POSSESSIVE;
      case NUMBER -> Tag.NUMBER;
      case MARK -> mark(at);
      case WORD -> word(at, token);
    };
  }

  private Tag mark(int at) {
    return switch (tokens.get(at).text()) {
      case "," -> Tag.COMMA;
      case "’", "'" -> isPluralOwner(at) ? Tag.POSSESSIVE : Tag.QUOTE;
      case "“", "”", "\"", "‘", "``", "''", "«", "»", "„" -> Tag.QUOTE;
      case "%", "$", "€", "£", "&", "/", "#", "+" -> Tag.OTHER;
      case "-" -> isTight(at) || isScore(at) ? Tag.OTHER : Tag.BREAK;
      case "–" -> isScore(at) ? Tag.OTHER : Tag.BREAK;
      default -> Tag.BREAK;
    };
  }

  /** "the rebels' raid", in a sentence that opens no quotation with such a mark. */
  private boolean isPluralOwner(int at) {
    if (at == 0
        || at + 1 >= tokens.size()
        || !tokens.get(at - 1).lower().endsWith("s")
        || tokens.get(at - 1).end() != tokens.get(at).start()
        || tokens.get(at + 1).start() == tokens.get(at).end()) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      if (tags[i] == Tag.QUOTE) {
        return false;
      }
    }
    return true;
  }

  /** "3 – 0": between two numbers. */
  private boolean isScore(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tags[at - 1] == Tag.NUMBER
        && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
  }

  private boolean isTight(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).end() == tokens.get(at).start()
        && tokens.get(at).end() == tokens.get(at + 1).start();
  }

  private Tag word(int at, Token token) {
    String word = token.lower();
    boolean initial = at == 0 || tags[at - 1] == Tag.QUOTE || tags[at - 1] == Tag.BREAK;
    if (token.isCapitalized() && !initial && !isArticle(word)) {
      return Tag.NAME;
    }
    if (word.equals("to")) {
      return Tag.TO;
    }
    Tag small = Vocabulary.CLASSES.get(word);
    if (small == Tag.THAT && (at == 0 || tags[at - 1] == Tag.PREPOSITION)) {
      return Tag.DETERMINER; // "in that case", "That effort failed"
    }
    boolean allCapitals = token.isCapitalized() && token.text().equals("US");
    if (small != null && !allCapitals) {
      return small;
    }
    if (Vocabulary.PARTICIPLES.contains(word)) {
      return follows(at, Tag.BE) || follows(at, Tag.HAVE) ? Tag.VERB : Tag.PARTICIPLE;
    }
    if (isPast(word)) {
      return initial && token.isCapitalized() ? Tag.PARTICIPLE : past(at, word);
    }
    if (word.endsWith("ing") && word.length() > 4 && !Vocabulary.NOUNS.contains(word)) {
      return Tag.GERUND;
    }
    if (token.isCapitalized()) {
      return Tag.NAME;
    }
    if (follows(at, Tag.MODAL) || follows(at, Tag.DO)) {
      return Tag.VERB;
    }
    if (word.endsWith("ly") && word.length() > 4) {
      return Tag.ADVERB;
    }
    if (Vocabulary.PRESENT_SURE.contains(word) && !isAfterArticle(at)) {
      return Tag.VERB;
    }
    if (Vocabulary.PLAIN.contains(word) && isPlainVerb(at)) {
      return Tag.VERB;
    }
    if (Vocabulary.INTENT.contains(word) && word.endsWith("s") && isPlanning(at)) {
      return Tag.VERB;
    }
    boolean ofThird = word.endsWith("s") && at > 0 && isThird(tokens.get(at - 1).lower());
    return ofThird || (Vocabulary.PRESENT.contains(word) && isAfterPronoun(at))
        ? Tag.VERB
        : Tag.OTHER;
  }

  private static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an") || word.equals("i");
  }

  private static boolean isPast(String word) {
    return Vocabulary.PAST.contains(word)
        || (word.endsWith("ed")
            && word.length() > 3
            && word.indexOf('-') < 0 // "war-torn", "state-owned"
            && !(word.startsWith("un") && !word.startsWith("unv") && !word.startsWith("unl"))
            && !Vocabulary.NOT_PAST.contains(word));
  }

  /** A past form is an adjective or a noun after a word that opens a noun phrase. */
  private Tag past(int at, String word) {
    if (Vocabulary.POSITIONS.contains(word) && isPosition(at)) {
      return Tag.OTHER;
    }
    if (at == 0) {
      return Tag.PARTICIPLE;
    }
    if (tokens.get(at - 1).text().equals("-") && isTight(at - 1)) {
      return Tag.OTHER; // "a U.S.-backed conference"
    }
    if (Vocabulary.PAST_OR_NOUN.contains(word) && isInObject(at)) {
      return Tag.OTHER;
    }
    return switch (tags[at - 1]) {
      case DETERMINER, POSSESSIVE, NUMBER, TO -> Tag.OTHER;
      case PREPOSITION -> Tag.OTHER;
      // "the internationally recognized authority"
      case ADVERB -> at > 1 && tags[at - 2] == Tag.DETERMINER ? Tag.OTHER : Tag.VERB;
      default -> Tag.VERB;
    };
  }

  /** "raised the minimum bid": in a noun phrase that follows a verb or a preposition. */
  private boolean isInObject(int at) {
    int start = at - 1;
    while (start > 0 && (tags[start] == Tag.OTHER || tags[start] == Tag.NUMBER)) {
      start--;
    }
    return start > 0
        && start < at - 1
        && tags[start] == Tag.DETERMINER
        && (tags[start - 1] == Tag.VERB || tags[start - 1] == Tag.PREPOSITION);
  }

  /** "second left,": a place in a picture. */
  private boolean isPosition(int at) {
    String before = at > 0 ? tokens.get(at - 1).lower() : "";
    String after = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    return (before.equals(",") || Vocabulary.POSITIONS.contains(before))
        && (after.equals(",") || after.equals(".") || after.equals(";"));
  }

  private boolean follows(int at, Tag tag) {
    int before = at - 1;
    while (before >= 0 && tags[before] == Tag.ADVERB) {
      before--;
    }
    return before >= 0 && tags[before] == tag;
  }

  private boolean isAfterArticle(int at) {
    return at == 0 || tags[at - 1] == Tag.DETERMINER || tags[at - 1] == Tag.POSSESSIVE;
  }

  /** "allies still fail to meet". */
  private boolean isPlainVerb(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at + 1).lower().equals("to")
        && (tags[at - 1] == Tag.ADVERB
            || tags[at - 1] == Tag.PRONOUN
            || tokens.get(at - 1).lower().endsWith("s"));
  }

  /** "President Ames plans to announce"; not "Ames's plans to". */
  private boolean isPlanning(int at) {
    return at > 0
        && tags[at - 1] == Tag.NAME
        && at + 1 < tokens.size()
        && tokens.get(at + 1).lower().equals("to");
  }

  private static boolean isThird(String word) {
    return word.equals("he") || word.equals("she") || word.equals("it") || word.equals("who");
  }

  private boolean isAfterPronoun(int at) {
    return at > 0 && (tags[at - 1] == Tag.PRONOUN || tags[at - 1] == Tag.RELATIVE);
  }

  /** "the report calls the law": a present form between a noun and an article. */
  private boolean isBeforeObject(int at) {
    Tag before = tags[at - 1];
    Tag after = tags[at + 1];
    return Vocabulary.PRESENT.contains(tokens.get(at).lower())
        && (before == Tag.NAME || before == Tag.OTHER)
        && (after == Tag.DETERMINER || after == Tag.PRONOUN || after == Tag.THAT);
  }

  /** In a sentence without any other verb, the first word that can be a present form is one. */
  private void presentVerbs() {
    for (int i = 1; i < tags.length; i++) {
      if (tags[i] == Tag.OTHER
          && Vocabulary.PRESENT.contains(tokens.get(i).lower())
          && (tags[i - 1] == Tag.NAME || tags[i - 1] == Tag.COMMA || tags[i - 1] == Tag.OTHER)) {
        tags[i] = Tag.VERB;
        return;
      }
    }
  }
}
