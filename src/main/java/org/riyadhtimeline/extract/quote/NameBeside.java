package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** No verb, but a name: "…" — Ann Kova; Ann Kova: "…". */
final class NameBeside implements Attributor {

  private final Resolver resolver;

  NameBeside(Resolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public @Nullable Claim claim(Setting setting) {
    Frame before = setting.first().frame();
    if (setting.from() >= 2
        && before.is(setting.from() - 1, Part.COLON)
        && before.is(setting.from() - 2, Part.PERSON)
        && setting.from() <= 3) {
      return named(setting, setting.first(), setting.from() - 2);
    }
    Frame after = setting.last().frame();
    int next = setting.to() + 1;
    if (setting.opensSentence()
        && after.is(next, Part.DASH)
        && after.is(next + 1, Part.PERSON)
        && ends(after, next + 2)) {
      return named(setting, setting.last(), next + 1);
    }
    return null;
  }

  private static boolean ends(Frame frame, int at) {
    return at >= frame.size() || frame.is(at, Part.COMMA) || frame.is(at, Part.STOP);
  }

  private @Nullable Claim named(Setting setting, Told told, int at) {
    Phrase phrase = new NounPhrases(told.frame(), setting.text()).endingAt(at);
    if (phrase == null || !(phrase.source() instanceof Source.Named named)) {
      return null;
    }
    Resolution who = resolver.resolve(named, false);
    List<String> none = List.of();
    return new Claim(
        "name beside",
        new Resolution(who.speaker(), none, who.via(), null),
        told.frame().at(at).span(),
        null,
        told.number());
  }
}
