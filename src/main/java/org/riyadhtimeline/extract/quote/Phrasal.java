package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;

/**
 * Verbs of saying that take several words: "pointed out", "put it", "went on:", "gave assurances
 * that".
 */
final class Phrasal {

  private static final Verb POINT_OUT = new Verb("point out", "s", Verb.Form.PAST);
  private static final Verb PUT_IT = new Verb("put", "s", Verb.Form.PAST);
  private static final Verb GO_ON = new Verb("go on", "s", Verb.Form.PAST);
  private static final Verb ASSURE = new Verb("give assurances", "s", Verb.Form.PAST);

  private Phrasal() {}

  /** Whether an item can only be part of such a verb, never a verb of saying by itself. */
  static boolean isFirst(Item item) {
    return item.is("pointed") || item.is("points") || item.is("pointing");
  }

  /** The verb that begins with the item at {@code at}; null if none does. */
  static @Nullable Verb at(Frame frame, int at) {
    Item item = frame.at(at);
    if (isFirst(item)) {
      return frame.is(at + 1, "out") ? POINT_OUT : null;
    }
    if (item.is("put")) {
      return frame.is(at + 1, "it") ? PUT_IT : null;
    }
    if (item.is("went") || item.is("goes")) {
      return frame.is(at + 1, "on") && isSpeechNear(frame, at) ? GO_ON : null;
    }
    return gives(item.lower()) && isWordGiven(frame, at + 1) ? ASSURE : null;
  }

  /** In "Kova went on: "…"" and ""…," she went on", not in "the meeting went on". */
  private static boolean isSpeechNear(Frame frame, int verb) {
    int mark = verb + 2;
    boolean leads = frame.is(mark, Part.COLON) || frame.is(mark, Part.COMMA);
    boolean before = frame.is(verb - 2, Part.QUOTE) || frame.is(verb - 3, Part.QUOTE);
    return frame.is(leads ? mark + 1 : mark, Part.QUOTE) || before;
  }

  private static boolean gives(String lower) {
    return switch (lower) {
      case "gave", "gives", "given", "issued", "issues", "made", "makes", "offered" -> true;
      default -> false;
    };
  }

  /** "assurances that", "a warning that", "clear that". */
  private static boolean isWordGiven(Frame frame, int at) {
    int noun = frame.is(at, Part.DETERMINER) || frame.is(at, "it") ? at + 1 : at;
    boolean word =
        switch (frame.at(noun).lower()) {
          case "assurance",
              "assurances",
              "guarantee",
              "guarantees",
              "warning",
              "warnings",
              "pledge",
              "promise",
              "clear",
              "plain" ->
              true;
          default -> false;
        };
    return word && frame.is(noun + 1, "that");
  }
}
