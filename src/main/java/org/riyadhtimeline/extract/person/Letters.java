package org.riyadhtimeline.extract.person;

import java.util.Set;

/** Letters behind a name that tell a rank, an honour or a degree: "Ann Kova KC", "Ann Kova MBE". */
final class Letters {

  private static final Set<String> LETTERS = WordLists.spaced("names-letters");

  private Letters() {}

  /** Whether the token is such letters, behind a name of at least two words. */
  static boolean at(Reading reading, int at) {
    return at >= 2
        && at < reading.size()
        && reading.sameSentence(at - 2, at)
        && LETTERS.contains(reading.word(at))
        && Reading.isUpperCase(reading.token(at).text())
        && isName(reading, at - 1)
        && (isName(reading, at - 2) || LETTERS.contains(reading.word(at - 1)));
  }

  /** The token after all letters that stand at {@code at}, or {@code at} where none do. */
  static int over(Reading reading, int at) {
    int next = at;
    while (at(reading, next)) {
      next++;
    }
    return next;
  }

  private static boolean isName(Reading reading, int at) {
    return reading.isCapitalized(at) && !Reading.isUpperCase(reading.token(at).text())
        || LETTERS.contains(reading.word(at))
        || reading.isInitial(at);
  }
}
