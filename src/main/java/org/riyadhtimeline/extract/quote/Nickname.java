package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;

/** A nickname stands within a name: Joe "Fingers" Brandt. */
final class Nickname implements Refusal {

  private static final int WORDS = 3;

  @Override
  public @Nullable String why(Setting setting, @Nullable Claim claim) {
    Frame frame = setting.first().frame();
    Item before = frame.at(setting.from() - 1);
    Item after = frame.at(setting.to() + 1);
    boolean within = setting.from() > 0 && isName(before) && isName(after);
    return within && setting.tokens().size() <= WORDS ? "a nickname" : null;
  }

  private static boolean isName(Item item) {
    return item.is(Part.PERSON) || (item.is(Part.WORD) && item.capital());
  }
}
