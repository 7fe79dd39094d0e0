package org.riyadhtimeline.extract.date;

import java.util.ArrayList;
import java.util.List;

/** Gathers what the finders find in one line. */
final class Finds {

  private final Line line;
  private final List<Found> all = new ArrayList<>();
  private String rule = "";

  Finds(Line line) {
    this.line = line;
  }

  /** Names the rule of the finds to come. */
  void by(String name) {
    this.rule = name;
  }

  /** Words from the token {@code from} to before {@code to} that name a date. */
  void add(int from, int to, Meaning meaning) {
    all.add(new Found(line, from, to, rule, false, meaning));
  }

  /** The same, of words that count from another date of the text. */
  void addAnchored(int from, int to, Meaning meaning) {
    all.add(new Found(line, from, to, rule, true, meaning));
  }

  List<Found> all() {
    return all;
  }
}
