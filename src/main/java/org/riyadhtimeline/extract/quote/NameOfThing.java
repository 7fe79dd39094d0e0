package org.riyadhtimeline.extract.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Words;

/** A name or a word as such: a robot named "Tin", the word "peace", a group called "Dawn". */
final class NameOfThing implements Refusal {

  private static final Set<String> NAMING = Words.set("quote-naming");

  @Override
  public @Nullable String why(Setting setting, @Nullable Claim claim) {
    Frame frame = setting.first().frame();
    int before = setting.from() - 1;
    if (before < 0) {
      return null;
    }
    Item item = frame.at(before);
    if (NAMING.contains(item.lower())) {
      return "a name or a word as such";
    }
    if (item.is("as") && NAMING.contains(frame.at(before - 1).lower() + " as")) {
      return "a name or a word as such";
    }
    Verb verb = item.verb();
    if (verb != null && names(verb) && isNamed(frame, before, claim)) {
      return "a name";
    }
    return null;
  }

  /** Whether a verb gives names to things, where others judge them: "deemed", "considered". */
  private static boolean names(Verb verb) {
    return switch (verb.lemma()) {
      case "call", "dub", "term", "label", "brand" -> true;
      default -> false;
    };
  }

  /** In "a group called "Dawn"" nobody calls; in "what Kova called "a sham"" Kova does. */
  private static boolean isNamed(Frame frame, int verb, @Nullable Claim claim) {
    Verb names = frame.at(verb).verb();
    if (names == null || !names.mayBePassive()) {
      return false;
    }
    if (claim == null || claim.voice() == null || claim.voice().act().verb() != verb) {
      return true;
    }
    Act act = claim.voice().act();
    return act.source() instanceof Source.Noun noun
        && !Descriptions.describes(noun.head())
        && !Nouns.isBody(noun.head())
        && !noun.proper();
  }
}
