package org.riyadhtimeline.extract.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.extract.text.Words;

/** A title or a term with capitals: "The Winter Road", the "History" section. */
final class TitleOfWork implements Refusal {

  private static final Set<String> SMALL = Words.set("quote-title-small");
  private static final int LONGEST = 16;

  @Override
  public @Nullable String why(Setting setting, @Nullable Claim claim) {
    List<Token> words = setting.tokens().stream().filter(t -> t.kind() != Token.Kind.MARK).toList();
    if (words.isEmpty() || words.size() > LONGEST || !isTitle(words)) {
      return null;
    }
    if (endsSentence(setting) || isIntroduced(setting, claim)) {
      return null;
    }
    return "a title or a term";
  }

  private static boolean isTitle(List<Token> words) {
    int capitals = 0;
    for (Token word : words) {
      boolean number = word.kind() == Token.Kind.NUMBER || word.kind() == Token.Kind.POSSESSIVE;
      if (word.isCapitalized()) {
        capitals++;
      } else if (!number && !SMALL.contains(word.lower())) {
        return false;
      }
    }
    return capitals > 0
        && (words.size() == 1 || capitals > 1 || words.get(words.size() - 1).isCapitalized());
  }

  private static boolean endsSentence(Setting setting) {
    List<Token> all = setting.tokens();
    Token last = all.get(all.size() - 1);
    return last.is("!") || last.is("?");
  }

  /** After "said," or ":", and before ", said": speech, even in capitals. */
  private static boolean isIntroduced(Setting setting, @Nullable Claim claim) {
    if (setting.standsAlone() || setting.goesOn()) {
      return true;
    }
    if (claim == null || claim.voice() == null) {
      return false;
    }
    Item before = setting.first().frame().at(setting.from() - 1);
    Verb verb = claim.voice().act().form();
    boolean told =
        before.is(Part.COLON)
            || before.is(Part.COMMA)
            || (before.is(Part.CUE) && verb.says() && !verb.lemma().equals("read"));
    return (told && claim.rule().equals("said right before") && verb.isSpeech())
        || (setting.opensSentence() && claim.rule().equals("said right after"));
  }
}
