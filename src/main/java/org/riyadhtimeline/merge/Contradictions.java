package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Doubt;

/** Finds decisions that say of one thing what an earlier one says otherwise. The later holds. */
final class Contradictions {

  private record Key(Object target, String field) {}

  private record Said(int line, String value) {}

  private final Map<Key, Said> said = new HashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * A decision gives a field of {@code target} this value.
   *
   * @param value null where the decision says nothing of the field
   */
  void say(int line, Object target, String field, @Nullable Object value) {
    if (value == null) {
      return;
    }
    Said now = new Said(line, value.toString());
    Said before = said.put(new Key(target, field), now);
    if (before != null && !before.value().equals(now.value())) {
      doubts.add(
          otherwise(
              line,
              before.line(),
              field + " is “" + before.value() + "” there and “" + now.value() + "” here"));
    }
  }

  /** A decision is contrary to that of another line. */
  static Doubt otherwise(int line, int other, String how) {
    return Doubt.ofDecision(
        line,
        "contradicts line " + other + ": " + how,
        "keep one of the two; as they stand, line " + Math.max(line, other) + " holds");
  }

  List<Doubt> doubts() {
    return doubts;
  }
}
