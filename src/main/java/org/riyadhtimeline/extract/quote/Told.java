package org.riyadhtimeline.extract.quote;

import java.util.List;

/**
 * A sentence's frame with its acts, each with who it says spoke.
 *
 * @param number the number of the sentence
 * @param onlyQuotes whether the sentence holds nothing but quoted words, marks and brackets
 */
record Told(int number, Frame frame, List<Voice> voices, boolean onlyQuotes) {

  /** An act and who its source stands for. */
  record Voice(Act act, Resolution who) {}

  static boolean isOnlyQuotes(Frame frame) {
    int brackets = 0;
    for (Item item : frame.items()) {
      switch (item.part()) {
        case QUOTE:
          if (brackets > 0) {
            return false;
          }
          break;
        case STOP, COMMA, MARK, DASH:
          break;
        case OPEN:
          brackets++;
          break;
        case CLOSE:
          brackets--;
          break;
        default:
          if (brackets <= 0) {
            return false;
          }
      }
    }
    return true;
  }
}
