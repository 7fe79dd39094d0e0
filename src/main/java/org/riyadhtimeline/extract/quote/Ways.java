package org.riyadhtimeline.extract.quote;

import java.util.List;

/** The ways to attribute quoted words and the reasons to refuse them, each in their order. */
final class Ways {

  private Ways() {}

  /** The first that applies decides. */
  static List<Attributor> attributors(Resolver resolver) {
    return List.of(
        // Words that lead straight into the quotation, or out of it, before anything farther off.
        new SaidRightBefore(),
        new SaidRightAfter(),
        // Before SaidInSentence, as the name beside stands nearer than a verb.
        new NameBeside(resolver),
        new SaidInSentence(),
        new SaidAtEnd(),
        new AfterColon(resolver),
        // What the sentence does not tell, its neighbours may.
        new GoingOn(),
        new AloneAfterSpeaker(resolver),
        new InSpeakersParagraph());
  }

  static List<Refusal> refusals() {
    return List.of(new Nickname(), new NameOfThing(), new TitleOfWork(), new BesideName());
  }
}
