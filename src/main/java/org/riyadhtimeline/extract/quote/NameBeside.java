package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Span;

/**
 * No verb, but a name: "…" — Ann Kova; Ann Kova: "…"; and below a quotation set apart, "…" Ann
 * Kova, minister.
 */
final class NameBeside implements Attributor {

  /** More items than this are a sentence of their own. */
  private static final int CAPTION = 8;

  private final Resolver resolver;

  NameBeside(Resolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public @Nullable Claim claim(Setting setting) {
    Claim label = label(setting);
    if (label != null || !setting.opensSentence()) {
      return label;
    }
    Frame last = setting.last().frame();
    int dash = setting.to() + 1;
    if (last.is(dash, Part.DASH) && last.is(dash + 1, Part.PERSON) && ends(last, dash + 2)) {
      return named(setting, last, dash + 1);
    }
    return setting.standsAlone() ? caption(setting) : null;
  }

  /** Ann Kova: "…"; Ann Kova, a doctor: "…". */
  private @Nullable Claim label(Setting setting) {
    Frame frame = setting.first().frame();
    int colon = setting.from() - 1;
    if (!frame.is(colon, Part.COLON) || colon > CAPTION || holdsVerb(frame, colon)) {
      return null;
    }
    return frame.is(0, Part.PERSON) ? named(setting, frame, 0) : null;
  }

  private @Nullable Claim caption(Setting setting) {
    Frame next = setting.next();
    if (next == null
        || next.size() > CAPTION
        || next.sentence().paragraph() != setting.last().frame().sentence().paragraph()
        || holdsVerb(next, next.size())) {
      return null;
    }
    Phrase phrase = new NounPhrases(next, setting.text()).startingAt(0);
    if (phrase == null) {
      return null;
    }
    boolean someone =
        ends(next, phrase.to() + 1)
            && !(phrase.source() instanceof Source.Pronoun)
            && !(phrase.source() instanceof Source.Noun noun && !Nouns.isHuman(noun.head()));
    return someone ? claim(setting, phrase.source(), next.span(phrase.from(), phrase.to())) : null;
  }

  static boolean holdsVerb(Frame frame, int to) {
    for (int i = 0; i < to; i++) {
      if (frame.is(i, Part.CUE) || frame.is(i, Part.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Frame frame, int at) {
    return at >= frame.size() || frame.is(at, Part.COMMA) || frame.is(at, Part.STOP);
  }

  private @Nullable Claim named(Setting setting, Frame frame, int at) {
    Phrase phrase = new NounPhrases(frame, setting.text()).endingAt(at);
    return phrase != null && phrase.source() instanceof Source.Named
        ? claim(setting, phrase.source(), frame.at(at).span())
        : null;
  }

  private Claim claim(Setting setting, Source source, Span words) {
    Resolution who = resolver.resolve(source, false, false);
    return new Claim("name beside", who, words, null, setting.last().number());
  }
}
