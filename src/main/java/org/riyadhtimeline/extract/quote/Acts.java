package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who says something in a frame: each verb of saying with its subject. */
final class Acts {

  private static final Verb ACCORDING = new Verb("according", "s", Verb.Form.ING);

  /** Verbs whose subject speaks, whatever it is called. */
  private static final Set<String> PLAIN = Set.of("say", "tell", "add", "write", "ask", "reply");

  /** So near stands whoever does two things at once. */
  private static final int BESIDE = 7;

  /** More items than this are no aside. */
  private static final int ASIDE = 20;

  /** A text with more verbs of saying in one sentence is no news. */
  private static final int MOST = 200;

  private final Frame frame;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Inversion inversion;
  private final SayingNouns nouns;
  private final List<Act> acts = new ArrayList<>();

  private Acts(Frame frame, String text) {
    this.frame = frame;
    this.phrases = new NounPhrases(frame, text);
    this.subjects = new Subjects(frame, phrases);
    this.inversion = new Inversion(frame, phrases, subjects);
    this.nouns = new SayingNouns(frame, phrases);
  }

  /** The acts of a frame, by where their verbs stand. */
  static List<Act> in(Frame frame, String text) {
    return new Acts(frame, text).all();
  }

  private List<Act> all() {
    for (int i = 0; i < frame.size() && acts.size() < MOST; i++) {
      Item item = frame.at(i);
      Verb phrasal = Phrasal.at(frame, i);
      Act noun = nouns.at(i);
      if (noun != null) {
        add(noun);
      } else if (phrasal != null) {
        add(phrasal(phrasal, i));
      } else if (item.verb() != null && !Phrasal.isFirst(item)) {
        add(verb(i, item.verb()));
      } else if (item.is("according") && frame.is(i + 1, "to")) {
        Act pronoun = accordingToHim(i);
        add(pronoun == null ? after(ACCORDING, i, i + 2) : pronoun);
      }
    }
    return acts;
  }

  /** "According to him," and not "according to her lawyer". */
  private @Nullable Act accordingToHim(int at) {
    Item him = frame.at(at + 2);
    boolean alone = !frame.is(at + 3, Part.WORD) && !frame.is(at + 3, Part.CUE);
    String he =
        switch (him.lower()) {
          case "him" -> "he";
          case "her" -> alone ? "she" : "";
          case "them" -> "they";
          default -> "";
        };
    return he.isEmpty()
        ? null
        : new Act(ACCORDING, at, at, at + 2, new Source.Pronoun(he, him.span()), false);
  }

  /** What makes something clear need not be somebody: "studies made it clear that". */
  private @Nullable Act phrasal(Verb verb, int at) {
    Act act = left(verb, at);
    boolean thing =
        act != null
            && act.source() instanceof Source.Noun noun
            && !Descriptions.describes(noun.head())
            && !Nouns.isBody(noun.head());
    return thing ? null : act;
  }

  private void add(@Nullable Act act) {
    if (act != null) {
      acts.add(act);
    }
  }

  private @Nullable Act verb(int at, Verb verb) {
    if (verb.isManner() && !inversion.isNearQuote(at)) {
      return null;
    }
    if (verb.finds() && !frame.is(at + 1, "that")) {
      return null;
    }
    if (verb.lemma().equals("continue") && (frame.is(at + 1, "to") || frame.is(at + 1, "with"))) {
      return null;
    }
    Act quoting = verb.lemma().equals("quote") ? quoting(at, verb) : null;
    if (quoting != null) {
      return quoting;
    }
    if (inversion.mayStandAt(at, verb)) {
      Act inverted = after(verb, at, at + 1);
      if (inverted != null) {
        return inverted;
      }
    }
    if (frame.is(subjects.beforeHelpers(at), "as") && verb.isIng()) {
      return quotedAsSaying(at, verb);
    }
    if (verb.mayBePassive() && subjects.isHelpedByBe(at)) {
      return passive(at, verb);
    }
    if (frame.is(at + 1, "by") && verb.mayBePassive() && !isBesideSubject(at)) {
      return after(verb, at, at + 2);
    }
    return left(verb, at);
  }

  /** In "he said by phone from Oslo": the verb has its subject, which is told by nobody. */
  private boolean isBesideSubject(int verb) {
    return frame.is(verb - 1, Part.PRONOUN) || frame.is(verb - 1, Part.PERSON);
  }

  /** In "quoting Kova: "…"" and "Holm quoted Kova, the mayor, as saying" Kova speaks. */
  private @Nullable Act quoting(int at, Verb verb) {
    Phrase object = phrases.startingAt(at + 1);
    return object != null && (frame.is(object.to() + 1, Part.COLON) || isAsSaying(object.to() + 1))
        ? new Act(verb, at, at, object.to(), object.source(), false)
        : null;
  }

  /** Whether "as saying" follows, an aside between at most. */
  private boolean isAsSaying(int from) {
    for (int i = from; i < from + ASIDE && i < frame.size(); i++) {
      Item item = frame.at(i);
      if (item.is(Part.QUOTE) || item.is(Part.CUE)) {
        return false;
      }
      Verb saying = frame.at(i + 1).verb();
      if (item.is("as") && saying != null && saying.isIng()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Act after(Verb verb, int at, int start) {
    int from = start;
    while (frame.is(from, Part.ADVERB)) {
      from++;
    }
    Phrase phrase = phrases.startingAt(from);
    if (phrase == null || isObjectOfNext(phrase)) {
      return null;
    }
    Phrase named = nameBehind(phrase);
    return named == null
        ? new Act(verb, at, at, phrase.to(), phrase.source(), false)
        : new Act(verb, at, at, named.to(), named.source(), false);
  }

  /** In "said one of the protesters, Ann Kova.": Ann Kova. */
  private @Nullable Phrase nameBehind(Phrase phrase) {
    int at = phrase.to() + 2;
    boolean set =
        phrase.source() instanceof Source.Noun
            && frame.is(at - 1, Part.COMMA)
            && frame.is(at, Part.PERSON)
            && (frame.is(at + 1, Part.COMMA) || frame.is(at + 1, Part.STOP));
    return set ? phrases.startingAt(at) : null;
  }

  /** In "…," said it would: "it" begins a clause of its own. */
  private boolean isObjectOfNext(Phrase phrase) {
    return frame.is(phrase.to() + 1, Part.AUXILIARY)
        && !(phrase.source() instanceof Source.Named)
        && frame.is(phrase.from() - 1, Part.CUE);
  }

  private @Nullable Act left(Verb verb, int at) {
    Phrase runner = verb.isIng() ? besideParticiple(at) : null;
    if (runner != null) {
      return new Act(verb, at, runner.from(), at, runner.source(), false);
    }
    Phrase own = isParticiple(verb, at) ? subjects.ofParticiple(at) : subjects.of(at);
    if (own != null) {
      return isSpeaker(own, verb) ? new Act(verb, at, own.from(), at, own.source(), false) : null;
    }
    Act before = isRefused(at) ? null : governing();
    if (before != null) {
      return new Act(verb, at, before.from(), at, before.source(), true);
    }
    Phrase shared = isRefused(at) ? null : sharedOrNext(verb, at);
    return shared == null || !isSpeaker(shared, verb)
        ? null
        : new Act(verb, at, Math.min(at, shared.from()), at, shared.source(), true);
  }

  /** In "Kova said he started running and yelling": he. */
  private @Nullable Phrase besideParticiple(int at) {
    if (!frame.is(at - 1, "and") || !frame.at(at - 2).lower().endsWith("ing")) {
      return null;
    }
    for (int i = at - 3; i > at - BESIDE && i >= 0; i--) {
      Item item = frame.at(i);
      if (item.is(Part.PRONOUN) || item.is(Part.PERSON)) {
        return phrases.bareEndingAt(i);
      }
      boolean passes = item.is(Part.WORD) || item.is(Part.ADVERB) || item.is(Part.CUE);
      if (!passes && !item.is("then")) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Phrase sharedOrNext(Verb verb, int at) {
    Phrase shared = subjects.shared(at);
    if (shared == null && verb.isIng() && (at <= 1 || frame.is(at - 1, Part.DASH))) {
      return subjectBehindComma(at);
    }
    return shared;
  }

  /** In "Writing in a letter, Kova called it": Kova. */
  private @Nullable Phrase subjectBehindComma(int at) {
    for (int i = at + 1; i < frame.size() && i < at + 25; i++) {
      if (frame.is(i, Part.QUOTE)) {
        return null;
      }
      if (frame.is(i, Part.COMMA)) {
        Phrase phrase = phrases.startingAt(i + 1);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** "saying" without a form of be before it. */
  private boolean isParticiple(Verb verb, int at) {
    boolean kept = frame.is(at - 1, "kept") || frame.is(at - 1, "keeps");
    return verb.isIng() && !kept && !subjects.isHelpedByBe(at);
  }

  /** "declined to say": nothing was said. */
  private boolean isRefused(int at) {
    int before = subjects.beforeHelpers(at);
    if (!frame.is(before, "to")) {
      return false;
    }
    return switch (frame.at(before - 1).lower()) {
      case "declined", "refused", "refusing", "declining", "failed", "unable", "unwilling" -> true;
      default -> false;
    };
  }

  /** The act whose subject a verb without one of its own goes with: "said … and vowed". */
  private @Nullable Act governing() {
    Act other = null;
    for (int i = acts.size() - 1; i >= 0; i--) {
      Act act = acts.get(i);
      if (act.source() != null && act.form() != ACCORDING) {
        if (act.form().isSpeech()) {
          return act;
        }
        other = other == null ? act : other;
      }
    }
    return other;
  }

  /** Whether a phrase can name one who speaks; what says something always does. */
  private static boolean isSpeaker(Phrase phrase, Verb verb) {
    if (phrase.source() instanceof Source.Noun noun) {
      return PLAIN.contains(verb.lemma()) || Resolver.maySpeak(noun);
    }
    return !(phrase.source() instanceof Source.Pronoun pronoun && pronoun.word().equals("you"));
  }

  /** "was told by Kova", "Kova was quoted as saying", "he was asked": only "by" names a speaker. */
  private @Nullable Act passive(int at, Verb verb) {
    for (int i = at + 1; i < frame.size() && i < at + 12; i++) {
      if (frame.is(i, "by")) {
        return after(verb, at, i + 1);
      }
      if (frame.is(i, Part.COMMA) || frame.is(i, Part.STOP)) {
        break;
      }
    }
    if (!verb.isSpeech() && governing() != null) {
      return null; // "Kova said it was described as …" stays what Kova said.
    }
    return new Act(verb, at, at, at, null, false);
  }

  /**
   * "the paper quoted Kova as saying", "Kova was quoted as saying": the one quoted, not the one who
   * quotes.
   */
  private @Nullable Act quotedAsSaying(int at, Verb verb) {
    int as = subjects.beforeHelpers(at);
    for (int i = as - 1; i >= 0 && i > as - 16; i--) {
      if (frame.is(i, "quoted")
          || frame.is(i, "quotes")
          || frame.is(i, "quoting")
          || frame.is(i, "cited")
          || frame.is(i, "citing")
          || frame.is(i, "cites")) {
        Phrase object = subjects.isHelpedByBe(i) ? subjects.of(i) : phrases.startingAt(i + 1);
        return object == null
            ? null
            : new Act(verb, at, Math.min(object.from(), i), at, object.source(), false);
      }
    }
    return null;
  }
}
