package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;

/**
 * Who words stand for.
 *
 * @param speaker null where it cannot be told, or not surely
 * @param candidates the ids of the people it may be, where it cannot be told
 * @param antecedent where the speaker is named, if elsewhere
 */
record Resolution(
    @Nullable Speaker speaker, List<String> candidates, Via via, @Nullable Span antecedent) {

  static Resolution of(Speaker speaker, Via via, @Nullable Span antecedent) {
    return new Resolution(speaker, List.of(), via, antecedent);
  }

  static Resolution unsure(List<String> candidates, Via via) {
    return new Resolution(null, candidates, via, null);
  }

  /** The same speaker, told in another way. */
  Resolution by(Via other) {
    return new Resolution(speaker, candidates, other, antecedent);
  }

  /** The id of the person; null for anyone else. */
  @Nullable String personId() {
    return speaker == null ? null : speaker.personId();
  }
}
