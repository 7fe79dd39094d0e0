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
 * @param together all who speak, where several do at once
 */
record Resolution(
    @Nullable Speaker speaker,
    List<String> candidates,
    Via via,
    @Nullable Span antecedent,
    List<Speaker> together) {

  static Resolution of(Speaker speaker, Via via, @Nullable Span antecedent) {
    return new Resolution(speaker, List.of(), via, antecedent, List.of());
  }

  static Resolution unsure(List<String> candidates, Via via) {
    return new Resolution(null, candidates, via, null, List.of());
  }

  /** Several people at once: each said it, none alone. */
  static Resolution together(List<String> ids, List<Speaker> speakers) {
    return new Resolution(null, ids, Via.NAME, null, speakers);
  }

  /** The same speaker, told in another way. */
  Resolution by(Via other) {
    return new Resolution(speaker, candidates, other, antecedent, together);
  }

  /** The id of the person; null for anyone else. */
  @Nullable String personId() {
    return speaker == null ? null : speaker.personId();
  }
}
