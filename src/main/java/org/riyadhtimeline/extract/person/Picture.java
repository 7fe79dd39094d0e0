package org.riyadhtimeline.extract.person;

import java.util.Set;

/** Where in a picture someone stands, as captions tell it: ", second left,". */
final class Picture {

  private static final Set<String> PICTURE =
      Set.of(
          "far",
          "second",
          "third",
          "fourth",
          "fifth",
          "from",
          "the",
          "left",
          "right",
          "center",
          "centre",
          "middle",
          "top",
          "bottom",
          "front",
          "back",
          "foreground",
          "background",
          "standing",
          "seated",
          "sitting",
          "pictured",
          "above",
          "below",
          "in",
          "and",
          "row",
          "at",
          "on");

  private static final Set<String> SIDES =
      Set.of(
          "left",
          "right",
          "center",
          "centre",
          "middle",
          "top",
          "bottom",
          "foreground",
          "background",
          "pictured",
          "above",
          "below");

  private Picture() {}

  /** Over ", second left" to the mark after it. */
  static int over(Reading reading, int comma) {
    int at = comma + 1;
    boolean side = false;
    while (reading.sameSentence(comma, at)
        && at < comma + 7
        && PICTURE.contains(reading.word(at))) {
      side |= SIDES.contains(reading.word(at));
      at++;
    }
    boolean closed = !reading.sameSentence(comma, at) || !reading.token(at).isWord();
    return side && closed ? at : comma;
  }
}
