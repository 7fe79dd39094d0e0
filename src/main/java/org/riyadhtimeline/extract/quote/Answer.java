package org.riyadhtimeline.extract.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;

/** An answer in a transcript: "Kova: He came to me and asked for a boat." Kova is no "he" in it. */
final class Answer {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d", "me", "my", "we", "us", "our");

  private Answer() {}

  /**
   * Who gives the answer that a paragraph is; null if it is none.
   *
   * @param from the index of the paragraph's first frame
   */
  static @Nullable String by(List<Frame> frames, int from) {
    Frame first = frames.get(from);
    NameMention name = first.at(0).person();
    if (name == null || !first.is(1, Part.COLON)) {
      return null;
    }
    int paragraph = first.sentence().paragraph();
    for (int i = from; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (frame.sentence().paragraph() != paragraph) {
        return null;
      }
      if (saysI(frame)) {
        return name.personId();
      }
    }
    return null;
  }

  private static boolean saysI(Frame frame) {
    for (Item item : frame.items()) {
      if (FIRST_PERSON.contains(item.lower())) {
        return true;
      }
    }
    return false;
  }
}
