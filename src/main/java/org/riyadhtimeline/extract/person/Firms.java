package org.riyadhtimeline.extract.person;

/** Tells firms that bear the names of people by the words behind the name. */
final class Firms {

  private Firms() {}

  /** Whether the words from {@code next} on make a firm of the name before: "and Co", "& Sons". */
  static boolean goesOnAt(Reading reading, int next) {
    if (!reading.sameSentence(next - 1, next)) {
      return false;
    }
    if (reading.is(next, "&")) {
      return true;
    }
    if (reading.is(next, "and")) {
      return reading.isCapitalized(next + 1) && isPartner(reading.word(next + 1));
    }
    return reading.isCapitalized(next) && Vocabulary.organizationHead(reading.word(next));
  }

  /** Whether somebody's job and name follow: "Hollis Marlow navigating officer Ann Roe". */
  static boolean employsAt(Reading reading, int next) {
    for (int at = next; at < next + 4; at++) {
      if (!reading.sameSentence(next - 1, at) || !reading.isLowerWord(at)) {
        return false;
      }
      if (reading.role(at) != null) {
        return reading.sameSentence(at, at + 1) && reading.isCapitalized(at + 1);
      }
      if (Vocabulary.function(reading.word(at))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPartner(String word) {
    return switch (word) {
      case "co", "co.", "company", "sons", "partners", "associates", "brothers" -> true;
      default -> false;
    };
  }
}
