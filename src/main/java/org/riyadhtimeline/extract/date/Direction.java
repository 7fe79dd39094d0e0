package org.riyadhtimeline.extract.date;

/** Where the words around a date place it, seen from the day of writing. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
