package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Token;

/** A few words within a sentence that nobody is said to have said. */
final class ScareQuote implements Refusal {

  private static final int FEW = 3;

  @Override
  public @Nullable String why(Setting setting, @Nullable Claim claim) {
    if (claim != null) {
      return null;
    }
    long words = setting.tokens().stream().filter(t -> t.kind() != Token.Kind.MARK).count();
    if (words <= FEW) {
      return "a few words nobody is said to have said";
    }
    return null;
  }
}
