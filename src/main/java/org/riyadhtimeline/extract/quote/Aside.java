package org.riyadhtimeline.extract.quote;

/**
 * Tells a reporter's aside at the end of what someone said, set off by a dash: "Kova said the ferry
 * would sail – the first time it has been named", from speech that goes on: "– the port was ready".
 */
final class Aside {

  private Aside() {}

  /** Whether only a noun and what hangs on it stand between a dash and the end. */
  static boolean opensAt(Frame frame, int dash, int to) {
    if (!frame.is(dash, Part.DASH) || !frame.is(dash + 1, Part.DETERMINER)) {
      return false;
    }
    for (int i = dash + 2; i < to; i++) {
      if (frame.is(i, "that")) {
        return true;
      }
      switch (frame.at(i).part()) {
        case RELATIVE, PRONOUN, SUBORDINATOR:
          return true; // "the man who has", "the first time she has"
        case AUXILIARY, CUE, DASH:
          return false;
        default:
          break;
      }
    }
    return true;
  }
}
