package org.riyadhtimeline.extract.quote;

import java.util.List;

/**
 * Short brackets that hold nobody and nothing said, which only part what belongs together: "Hollis
 * (Japan) Ltd", "Senator Ann Kova (D-Ohio)".
 */
final class Insertions {

  /** More items than this between brackets are no insertion. */
  private static final int LONGEST = 5;

  private Insertions() {}

  /** Takes them out of the items of a sentence. */
  static void takeOut(List<Item> items) {
    for (int i = items.size() - 1; i > 0; i--) {
      if (!items.get(i).is(Part.OPEN)) {
        continue;
      }
      int close = i + 1;
      while (close < items.size() && close - i <= LONGEST && isPlain(items.get(close))) {
        close++;
      }
      if (close < items.size() - 1 && close > i + 1 && items.get(close).is(Part.CLOSE)) {
        items.subList(i, close + 1).clear();
      }
    }
  }

  private static boolean isPlain(Item item) {
    return switch (item.part()) {
      case WORD, DETERMINER, DASH, DATE, MARK, PREPOSITION, CONJUNCTION, ADVERB -> true;
      default -> false;
    };
  }
}
