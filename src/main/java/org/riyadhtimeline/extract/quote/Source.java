package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.model.Span;

/** Words that stand for who speaks, not yet told who that is. */
sealed interface Source {

  Span span();

  /** A name. */
  record Named(NameMention mention) implements Source {
    @Override
    public Span span() {
      return mention.name();
    }
  }

  /** "he", "they". */
  record Pronoun(String word, Span span) implements Source {}

  /**
   * A noun phrase: "the Russian foreign minister", "a senior official", "the ministry".
   *
   * @param head its main noun, in lower case
   * @param words the words before the head, in lower case, without determiner
   * @param definite whether it begins with "the", "his" or a possessive
   * @param indefinite whether it begins with "a" or "an"
   * @param proper whether it is a name in capitals
   * @param owner the person it belongs to or is from, as in "Kova's lawyer"
   */
  record Noun(
      Span span,
      String head,
      List<String> words,
      boolean definite,
      boolean indefinite,
      boolean proper,
      @Nullable NameMention owner)
      implements Source {}

  /** Several at once: "Kova and Brandt". */
  record Several(List<NameMention> mentions, Span span) implements Source {}
}
