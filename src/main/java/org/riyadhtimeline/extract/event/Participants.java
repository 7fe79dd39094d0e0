package org.riyadhtimeline.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.model.Span;

/**
 * Tells who takes part in what a clause tells: those it names, but not those it names only beside
 * the matter ("under President Ames", "Ames's adviser").
 */
final class Participants {

  private final People people;

  Participants(People people) {
    this.people = people;
  }

  /**
   * The ids of those who take part, in the order of the text.
   *
   * @param span the words that tell of it
   * @param subject the id of the one a pronoun stands for; null if there is none
   * @param ofNoun whether a noun tells of it, so that "Ames's visit" makes Ames part of it
   */
  List<String> in(Scene scene, Span span, @Nullable String subject, boolean ofNoun) {
    Set<String> ids = new LinkedHashSet<>();
    if (subject != null) {
      ids.add(subject);
    }
    for (NameMention mention : people.mentionsIn(span)) {
      int first = indexOf(scene, mention.phrase().start());
      int next = indexOf(scene, mention.name().end());
      boolean owner = scene.is(next, Tag.POSSESSIVE) && !(ofNoun && isNearNoun(scene, next));
      boolean beside = Vocabulary.MENTIONED.contains(scene.word(first - 1));
      if (!owner && !beside) {
        ids.add(mention.personId());
      }
    }
    return new ArrayList<>(ids);
  }

  private static boolean isNearNoun(Scene scene, int possessive) {
    for (int i = possessive + 1; i < possessive + 5; i++) {
      if (Vocabulary.NOUNS.contains(scene.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The index of the first token of the sentence that ends after {@code offset}. */
  private static int indexOf(Scene scene, int offset) {
    int low = 0;
    int high = scene.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Token token = scene.token(middle);
      if (token.end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
