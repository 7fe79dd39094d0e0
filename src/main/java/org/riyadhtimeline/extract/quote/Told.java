package org.riyadhtimeline.extract.quote;

import java.util.List;

/**
 * A sentence's frame with its acts, each with who it says spoke.
 *
 * @param number the number of the sentence
 * @param onlyQuotes whether the sentence holds nothing but quoted words and marks
 */
record Told(int number, Frame frame, List<Voice> voices, boolean onlyQuotes) {

  /** An act and who its source stands for. */
  record Voice(Act act, Resolution who) {}

  static boolean isOnlyQuotes(Frame frame) {
    for (Item item : frame.items()) {
      switch (item.part()) {
        case QUOTE, STOP, COMMA, OPEN, CLOSE, MARK, DASH:
          break;
        default:
          return false;
      }
    }
    return true;
  }
}
