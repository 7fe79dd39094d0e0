package org.riyadhtimeline.extract.quote;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The quotations attributed so far, by the sentence they end in. */
final class History {

  private final Map<Integer, Claim> lastBySentence = new HashMap<>();
  private final Map<Integer, Claim> byQuoted = new HashMap<>();

  void add(Setting setting, Claim claim) {
    lastBySentence.put(setting.last().number(), claim);
    byQuoted.put(setting.number(), claim);
  }

  /** The attribution of the last quotation that ends in a sentence; null if there is none. */
  @Nullable Claim lastIn(int sentence) {
    return lastBySentence.get(sentence);
  }

  /** The attribution of quoted words; null if they have none. */
  @Nullable Claim of(int quoted) {
    return byQuoted.get(quoted);
  }
}
