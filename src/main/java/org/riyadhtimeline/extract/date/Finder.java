package org.riyadhtimeline.extract.date;

/** Finds one kind of expression. */
interface Finder {

  /** Adds to {@code finds} what begins at the token {@code at}, if anything does. */
  void find(Line line, int at, Finds finds);
}
