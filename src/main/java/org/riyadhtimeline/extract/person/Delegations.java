package org.riyadhtimeline.extract.person;

import java.util.Set;

/** The words that tell who belongs to a delegation. */
final class Delegations {

  private static final Set<String> GROUPS =
      Set.of("delegation", "team", "side", "negotiators", "delegates", "contingent", "mission");

  private static final Set<String> JOINING =
      Set.of("included", "includes", "comprised", "including");

  private Delegations() {}

  static boolean isGroup(String word) {
    return GROUPS.contains(word);
  }

  /**
   * The token after "led by", "headed by", "included", "represented by", which soon follow the
   * group at {@code at}; -1 if none does.
   */
  static int members(Reading reading, int at, int end) {
    for (int i = at + 1; i < end && i < at + 6; i++) {
      String word = reading.word(i);
      if (JOINING.contains(word)) {
        return i + 1;
      }
      if ((word.equals("led") || word.equals("headed") || word.equals("represented"))
              && reading.is(i + 1, "by")
          || word.equals("consisted") && reading.is(i + 1, "of")) {
        return i + 2;
      }
      if (Speaks.negates(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb in "A led the Ruritanian delegation", where {@code at} is the group; -1 if none. */
  static int ledBefore(Reading reading, int at, int from) {
    for (int i = at - 1; i > from && i > at - 7; i--) {
      String word = reading.word(i);
      if (word.equals("led")
          || word.equals("headed")
          || word.equals("heads")
          || word.equals("leads")
          || word.equals("leading")) {
        return i;
      }
      if (!reading.token(i).isWord()) {
        return -1;
      }
    }
    return -1;
  }
}
