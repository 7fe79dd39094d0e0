package org.riyadhtimeline.extract.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;

/** Finds the subject of a verb in a frame, to its left. */
final class Subjects {

  /** Verbs that may stand between a subject and "to say". */
  private static final Set<String> TOWARDS_SAYING =
      Set.of("went", "goes", "on", "continued", "continues", "began", "begins", "seemed", "used");

  private static final int REACH = 40;

  private final Frame frame;
  private final NounPhrases phrases;
  private final ReducedRelative reduced;
  private final Asides asides;

  Subjects(Frame frame, NounPhrases phrases) {
    this.frame = frame;
    this.phrases = phrases;
    this.reduced = new ReducedRelative(frame, phrases, this);
    this.asides = new Asides(frame, phrases, this);
  }

  /** The last item before the verb's helpers: auxiliaries, adverbs, dates. */
  int beforeHelpers(int verb) {
    int at = verb - 1;
    while (isHelper(at)) {
      at--;
    }
    return at;
  }

  private boolean isHelper(int at) {
    if (frame.is(at, "kept") || frame.is(at, "keeps")) {
      return true; // "Kova kept saying"
    }
    return switch (frame.at(at).part()) {
      case ADVERB, AUXILIARY, DATE -> at >= 0;
      default -> false;
    };
  }

  /** Whether a form of "be" helps the verb. */
  boolean isHelpedByBe(int verb) {
    for (int at = verb - 1; isHelper(at); at--) {
      switch (frame.at(at).lower()) {
        case "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't", "weren't":
          return true;
        default:
          break;
      }
    }
    return false;
  }

  /** The subject left of a verb; null if there is none of its own. */
  @Nullable Phrase of(int verb) {
    int at = beforeHelpers(verb);
    if (frame.is(at, "to") && frame.is(at, Part.PREPOSITION)) {
      at = beforeInfinitive(at);
    }
    return switch (frame.at(at).part()) {
      case PERSON, PRONOUN, WORD -> closest(at);
      case DETERMINER -> NounPhrases.standsAlone(frame.at(at)) ? closest(at) : null;
      case CLOSE -> closest(beforeBracket(at));
      case COMMA, DASH -> asides.subject(at, verb);
      case RELATIVE -> antecedent(at);
      case SUBORDINATOR -> frame.is(at, "that") ? antecedent(at) : null;
      default -> null;
    };
  }

  /** In "went on to say": the item before "went on"; the "to" itself where that is not said. */
  private int beforeInfinitive(int to) {
    int at = to - 1;
    while (at >= 0 && (TOWARDS_SAYING.contains(frame.at(at).lower()) || isHelper(at))) {
      at--;
    }
    return at == to - 1 ? to : at;
  }

  private int beforeBracket(int close) {
    int at = close;
    while (at > close - REACH && at >= 0 && !frame.is(at, Part.OPEN)) {
      at--;
    }
    return frame.is(at, Part.OPEN) ? at - 1 : -1;
  }

  private @Nullable Phrase closest(int end) {
    if (endsInWho(end)) {
      return phrases.bareEndingAt(end);
    }
    Phrase phrase = phrases.endingAt(end);
    if (phrase == null) {
      return null;
    }
    Phrase related = relativeWithoutComma(phrase.from());
    if (related == null && !mayBeSubject(phrase)) {
      related = reduced.subjectBefore(phrase.from());
    }
    return related == null ? phrase : related;
  }

  /** In "talks with Kova, who said": the name whose phrase goes on to the "who". */
  private boolean endsInWho(int at) {
    NameMention mention = frame.at(at).person();
    return mention != null
        && frame.at(at).span().end() > mention.name().end()
        && !frame.is(at + 1, Part.COMMA);
  }

  /** In "the man who shot Kova said": the man. */
  private @Nullable Phrase relativeWithoutComma(int from) {
    for (int at = from - 1; at > from - 10 && at >= 0; at--) {
      Part part = frame.at(at).part();
      if (part == Part.RELATIVE) {
        return frame.is(at - 1, Part.WORD) || frame.is(at - 1, Part.PERSON)
            ? phrases.endingAt(at - 1)
            : null;
      }
      if (part != Part.WORD
          && part != Part.AUXILIARY
          && part != Part.PREPOSITION
          && part != Part.DETERMINER
          && part != Part.PERSON
          && part != Part.POSSESSIVE) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Phrase antecedent(int relative) {
    int at = relative - 1;
    if (frame.is(at, Part.COMMA) || frame.is(at, Part.DASH)) {
      at--;
    }
    Item item = frame.at(at);
    if (!item.is(Part.WORD) && !item.is(Part.PERSON) && !item.is(Part.CLOSE)) {
      return null;
    }
    int end = item.is(Part.CLOSE) ? beforeBracket(at) : at;
    Phrase whole = phrases.endingAt(end);
    return whole == null ? phrases.bareEndingAt(end) : whole; // "jailed on Friday by a judge who"
  }

  /** The subject right before a participle: with Kova saying. */
  @Nullable Phrase ofParticiple(int verb) {
    if (frame.is(verb - 1, Part.PERSON)) {
      return phrases.bareEndingAt(verb - 1);
    }
    Phrase phrase = frame.is(verb - 1, Part.WORD) ? phrases.bareEndingAt(verb - 1) : null;
    return phrase != null && frame.is(phrase.from() - 1, "with") ? phrase : null;
  }

  /** In "the Kova administration" the name is no subject. */
  private boolean isModifier(Phrase phrase) {
    return phrase.source() instanceof Source.Named named
        && phrase.to() == phrase.from() + 1
        && frame.is(phrase.from(), Part.DETERMINER)
        && frame.at(phrase.to()).span().start() == named.mention().name().start()
        && frame.is(phrase.to() + 1, Part.WORD)
        && !frame.at(phrase.to() + 1).capital();
  }

  /** In "Kova, joined by Holm, said": "joined by Holm" tells of Kova and is nobody itself. */
  private boolean isCompany(Phrase phrase) {
    Item first = frame.at(phrase.from());
    return first.is(Part.WORD)
        && frame.is(phrase.from() + 1, "by")
        && !first.capital()
        && first.lower().endsWith("ed");
  }

  /** In "after Kova left": a word that may begin a clause as well as a phrase. */
  private static boolean joinsClause(String preposition) {
    return switch (preposition) {
      case "after", "before", "since", "until" -> true;
      default -> false;
    };
  }

  /** Whether a phrase stands where the subject of a clause begins. */
  boolean mayBeSubject(Phrase phrase) {
    if (isModifier(phrase) || isCompany(phrase)) {
      return false;
    }
    return switch (frame.at(phrase.from() - 1).part()) {
      case STOP,
          COMMA,
          CONJUNCTION,
          SUBORDINATOR,
          SEMICOLON,
          COLON,
          QUOTE,
          DATE,
          ADVERB,
          DASH,
          CUE,
          CLOSE,
          MARK ->
          true;
      case PREPOSITION -> joinsClause(frame.at(phrase.from() - 1).lower());
      default -> phrase.from() <= 0;
    };
  }

  /**
   * The subject a verb without its own shares: that of the clause it belongs to, as in "Kova smiled
   * and said".
   */
  @Nullable Phrase shared(int verb) {
    Phrase noun = null;
    for (int at = verb - 1; at >= 0 && at > verb - REACH; at--) {
      Item item = frame.at(at);
      if (item.is(Part.SEMICOLON) || item.is(Part.QUOTE)) {
        break;
      }
      boolean name = item.is(Part.PERSON) || item.is(Part.PRONOUN);
      boolean goesOn = frame.is(at + 1, Part.WORD) && Nouns.isKnown(frame.at(at + 1).lower());
      if (!name && !(item.is(Part.WORD) && isVerbal(at + 1) && !goesOn)) {
        continue;
      }
      Phrase phrase = phrases.endingAt(at);
      boolean subject = phrase != null && (mayBeSubject(phrase) || followsAdjunct(phrase));
      if (phrase != null && subject && isVerbal(at + 1)) {
        if (Asides.isName(phrase)) {
          return phrase;
        }
        noun = noun == null ? phrase : noun;
      }
    }
    return noun;
  }

  /** In "that after the attack the pilot went home": the pilot. */
  private boolean followsAdjunct(Phrase phrase) {
    return phrase.source() instanceof Source.Noun noun
        && noun.definite()
        && Nouns.isHuman(frame.at(phrase.to()).lower())
        && frame.is(phrase.from(), Part.DETERMINER)
        && frame.is(phrase.from() - 1, Part.WORD);
  }

  /** Whether what follows a subject can be its verb. */
  boolean isVerbal(int at) {
    Item item = frame.at(at);
    return switch (item.part()) {
      case CUE, AUXILIARY, ADVERB, DATE, RELATIVE, OPEN -> true;
      case SUBORDINATOR -> item.is("though");
      case COMMA -> !frame.is(at + 1, Part.PERSON);
      case WORD -> !item.capital();
      default -> false;
    };
  }
}
