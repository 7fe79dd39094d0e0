package org.riyadhtimeline.extract.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.extract.text.Token;

/**
 * Between whom a gathering is, and where a journey goes, where its own words do not say it but
 * those shortly before do: "a summit between Ames and Bell … That summit was put off", "the trip to
 * Lund … The visit was put off". Only within the paragraph.
 */
final class Gatherings {

  /** How many sentences back the other words may stand. */
  private static final int REACH = 3;

  private final Document document;

  Gatherings(Document document) {
    this.document = document;
  }

  /**
   * "between Ames and Bell" to stand after the noun of a gathering.
   *
   * @param sentence the sentence that leaves it open
   * @return null where nothing before tells it
   */
  @Nullable String parties(Sentence sentence) {
    return before(sentence, "between", Vocabulary.GATHERINGS);
  }

  /** "to Lund" to stand after the noun of a journey; null where nothing before tells it. */
  @Nullable String goal(Sentence sentence) {
    return before(sentence, "to", Vocabulary.JOURNEYS);
  }

  private @Nullable String before(Sentence sentence, String link, Set<String> nouns) {
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
      Sentence earlier = document.sentences().get(i);
      if (earlier.paragraph() != sentence.paragraph()) {
        return null;
      }
      String told = in(document.tokens(earlier), link, nouns);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** What the last such noun of the sentence tells. */
  private @Nullable String in(List<Token> tokens, String link, Set<String> nouns) {
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (tokens.get(i).lower().equals(link) && nouns.contains(tokens.get(i - 1).lower())) {
        return names(tokens, i);
      }
    }
    return null;
  }

  private @Nullable String names(List<Token> tokens, int link) {
    boolean pair = tokens.get(link).lower().equals("between");
    boolean and = false;
    int last = -1;
    for (int i = link + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isCapitalized()) {
        last = i;
      } else if (pair && token.lower().equals("and")) {
        and |= last > 0;
      } else if (!token.lower().equals("the") && !token.lower().equals("of")) {
        break;
      }
    }
    boolean whole = last > 0 && and == pair && !(pair && last == link + 1);
    return whole
        ? document.text().substring(tokens.get(link).start(), tokens.get(last).end())
        : null;
  }
}
