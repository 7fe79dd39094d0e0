package org.riyadhtimeline.extract.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.extract.text.Words;
import org.riyadhtimeline.model.Quote.Kind;

/**
 * Tells whether a quotation is a clause of its own, with a subject and a verb that tells its time,
 * or a phrase inside the reporter's sentence.
 */
final class Kinds {

  private static final Set<String> FINITE = Words.set("quote-finite");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose");

  /** Words that are no subject. */
  private static final Set<String> EMPTY =
      Set.of(
          "never", "not", "always", "also", "just", "still", "really", "very", "so", "too", "and",
          "but", "or", "to", "in", "on", "at", "by", "for", "from", "with", "of", "the", "a", "an",
          "even", "only", "ever", "who", "which", "that");

  private static final Set<String> SUBJECTS =
      Set.of(
          "i", "we", "you", "he", "she", "it", "they", "there", "this", "that", "these", "those");

  private Kinds() {}

  static Kind of(Setting setting, @Nullable Claim claim) {
    List<Token> words = setting.tokens();
    if (holdsSentenceEnd(words) || setting.standsAlone()) {
      return Kind.FULL;
    }
    return isClause(words) || isUtterance(setting, claim, words) ? Kind.FULL : Kind.FRAGMENT;
  }

  /** "Out!", "No, never," with the verb of saying right beside it. */
  private static boolean isUtterance(Setting setting, @Nullable Claim claim, List<Token> words) {
    boolean capital = words.stream().filter(Token::isWord).limit(1).allMatch(Token::isCapitalized);
    Item before = setting.first().frame().at(setting.from() - 1);
    boolean introduced = setting.opensSentence() || before.is(Part.COMMA) || before.is(Part.COLON);
    return capital
        && introduced
        && (setting.endsAsClause() || (claim != null && claim.voice() != null));
  }

  private static boolean holdsSentenceEnd(List<Token> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Token token = words.get(i);
      boolean stop = token.is(".") || token.is("!") || token.is("?");
      if (stop && words.get(i + 1).isCapitalized()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClause(List<Token> words) {
    boolean subject = false;
    boolean relative = false;
    Token before = null;
    for (Token token : words) {
      if (token.kind() == Token.Kind.MARK) {
        continue;
      }
      boolean pronoun = SUBJECTS.contains(token.lower());
      if (subject && !relative && isFinite(token)) {
        return true;
      }
      if (pronoun || before != null) {
        relative |= before != null && RELATIVE.contains(token.lower());
      }
      if (before == null && (isFinite(token) || token.is("to"))) {
        return false;
      }
      if (SUBJECTS.contains(token.lower()) && endsAsSubjectAndVerb(token)) {
        return true;
      }
      subject |= !EMPTY.contains(token.lower()) && !token.lower().endsWith("ly");
      before = token;
    }
    return false;
  }

  /** "we're", "it's" come as one token. */
  private static boolean endsAsSubjectAndVerb(Token token) {
    return token.lower().indexOf('\'') > 0;
  }

  private static boolean isFinite(Token token) {
    return FINITE.contains(token.lower()) || token.lower().endsWith("n't");
  }
}
