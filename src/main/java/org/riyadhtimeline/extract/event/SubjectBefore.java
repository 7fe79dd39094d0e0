package org.riyadhtimeline.extract.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.extract.text.Words;
import org.riyadhtimeline.model.Span;

/**
 * Whom or what "it" or "they" stands for: the subject of the sentence before in its paragraph,
 * where that has no other noun of its number.
 *
 * <p>"The rebels seized the town. They lost it in May". Not "The rebels freed the hostages. They
 * were flown home", nor "The minister resigned. It shocked his party".
 */
final class SubjectBefore {

  private static final Set<String> ROLES = Words.set("person-roles");

  /** A subject of more words is told at length, and "they" may be any of them. */
  private static final int LONGEST = 4;

  private final Document document;

  SubjectBefore(Document document) {
    this.document = document;
  }

  /** The words of the subject; null if it is not plain. */
  @Nullable String of(Sentence sentence, boolean plural) {
    if (sentence.index() == 0) {
      return null;
    }
    Sentence earlier = document.sentences().get(sentence.index() - 1);
    if (earlier.paragraph() != sentence.paragraph()) {
      return null;
    }
    Scene scene = new Scene(earlier, document.tokens(earlier), List.of());
    int verb = 0;
    while (verb <= LONGEST && scene.verb(verb) == null && isPart(scene, verb)) {
      verb++;
    }
    boolean told = verb > 0 && scene.finite(verb) != null && isHead(scene, verb - 1, plural);
    if (!told || isAlone(scene, verb) || hasAnother(scene, verb, plural)) {
      return null;
    }
    Span words = scene.span(0, verb);
    return words.in(document.text());
  }

  private static boolean isPart(Scene scene, int at) {
    return scene.is(at, Tag.OTHER) || (at == 0 && scene.is(at, "the"));
  }

  private static boolean isHead(Scene scene, int at, boolean plural) {
    return scene.is(at, Tag.OTHER)
        && isPlural(scene.word(at)) == plural
        && (plural || !ROLES.contains(scene.word(at)));
  }

  /** "Police": one bare word without an ending tells no number. */
  private static boolean isAlone(Scene scene, int verb) {
    return verb == 1 && !isPlural(scene.word(0));
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  private static boolean hasAnother(Scene scene, int verb, boolean plural) {
    for (int at = verb; at < scene.size(); at++) {
      boolean noun = scene.is(at, Tag.OTHER) || scene.is(at, Tag.NAME);
      if (noun && scene.verb(at) == null && isPlural(scene.word(at)) == plural) {
        return true;
      }
    }
    return false;
  }
}
