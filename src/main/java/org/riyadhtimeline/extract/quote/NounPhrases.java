package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.model.Span;

/**
 * Reads noun phrases off a frame, leftwards from their last item or rightwards from their first.
 */
final class NounPhrases {

  /** More prepositions than this are no phrase. */
  private static final int CHAIN = 6;

  private static final int LONGEST = 14;

  /** Determiners of someone not yet spoken of, or of nobody in particular. */
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "some", "any", "no", "every", "each", "several", "many");

  /** Determiners that name someone by themselves: "one said", "another added". */
  private static final Set<String> ALONE =
      Set.of("one", "another", "some", "several", "many", "both", "few");

  private final Frame frame;
  private final String text;

  NounPhrases(Frame frame, String text) {
    this.frame = frame;
    this.text = text;
  }

  /** Whether a determiner can be all there is of a phrase. */
  static boolean standsAlone(Item determiner) {
    return ALONE.contains(determiner.lower());
  }

  /** The phrase that ends with the item at {@code end}; null if none does. */
  @Nullable Phrase endingAt(int end) {
    return endingAt(end, CHAIN);
  }

  private @Nullable Phrase endingAt(int end, int chain) {
    Item last = frame.at(end);
    Phrase phrase =
        switch (last.part()) {
          case PERSON -> person(end);
          case PRONOUN -> new Phrase(end, end, new Source.Pronoun(last.lower(), last.span()));
          case WORD, DETERMINER, CLOSE -> nounEndingAt(end);
          default -> null;
        };
    if (phrase == null || chain == 0) {
      return phrase;
    }
    if (frame.is(phrase.from() - 1, Part.PREPOSITION)
        && !(phrase.source() instanceof Source.Pronoun)
        && !isClause(phrase)) {
      Phrase before = endingAt(phrase.from() - 2, chain - 1);
      return before == null ? null : attach(before, phrase, end);
    }
    return phrase;
  }

  /** In "the day after Kova said": a clause of its own, whose subject is Kova. */
  private boolean isClause(Phrase phrase) {
    boolean verb = frame.is(phrase.to() + 1, Part.CUE) || frame.is(phrase.to() + 1, Part.AUXILIARY);
    return verb
        && phrase.source() instanceof Source.Named
        && switch (frame.at(phrase.from() - 1).lower()) {
          case "after", "before", "since", "until" -> true;
          default -> false;
        };
  }

  /** "a statement" and "by Kova" as one phrase whose head is the first. */
  private Phrase attach(Phrase head, Phrase tail, int end) {
    Source source = head.source();
    if (source instanceof Source.Noun noun) {
      NameMention owner = noun.owner();
      if (owner == null && tail.source() instanceof Source.Named named && !ownsNext(tail)) {
        owner = named.mention();
      }
      source =
          new Source.Noun(
              frame.span(head.from(), end),
              noun.head(),
              noun.words(),
              noun.definite(),
              noun.indefinite(),
              noun.proper(),
              owner);
    }
    return new Phrase(head.from(), end, source);
  }

  private boolean ownsNext(Phrase phrase) {
    return frame.is(phrase.to() + 1, Part.POSSESSIVE);
  }

  private Phrase person(int at) {
    List<NameMention> several = new ArrayList<>();
    Item item = frame.at(at);
    NameMention mention = item.person();
    if (mention == null) {
      throw new IllegalStateException("a person without a name");
    }
    several.add(mention);
    int from = at;
    while (several.size() < LONGEST && joins(from - 1) && frame.at(from - 2).person() != null) {
      from -= 2;
      NameMention other = frame.at(from).person();
      if (other != null) {
        several.add(0, other);
      }
    }
    if (several.size() == 1) {
      return new Phrase(determined(at), at, new Source.Named(mention));
    }
    return new Phrase(from, at, new Source.Several(several, frame.span(from, at)));
  }

  /**
   * Where the phrase of a name begins: at its article, as in "the minister Kova", or at whom its
   * role belongs to, as in "the harbor's lawyer, Ann Kova", or at capitals that begin its clause,
   * as in "Harbor Board Chairman Kova".
   */
  private int determined(int at) {
    if (frame.is(at - 1, Part.POSSESSIVE)) {
      Phrase possessor = frame.is(at - 2, Part.WORD) ? bareEndingAt(at - 2) : null;
      return possessor == null ? at : possessor.from();
    }
    boolean capitals = true;
    for (int from = at - 1; from >= at - 4; from--) {
      if (frame.is(from, Part.DETERMINER)) {
        return from;
      }
      if (frame.at(from).lower().endsWith("-year-old")) {
        return frame.is(from - 1, Part.DETERMINER) ? from - 1 : from;
      }
      if (!frame.is(from, Part.WORD)) {
        boolean begins = from < 0 || frame.is(from, Part.COMMA);
        return capitals && begins ? from + 1 : at;
      }
      capitals &= frame.at(from).capital();
    }
    return at;
  }

  private boolean joins(int at) {
    return frame.is(at, "and") || frame.is(at, "or") || frame.is(at, "&");
  }

  /** An article stands before a number, too: "the two mayors". */
  private @Nullable Phrase nounEndingAt(int end) {
    int from = end + 1;
    int at = end;
    while (at > end - LONGEST && isNounPart(at)) {
      from = at;
      if (frame.is(at, Part.DETERMINER)) {
        from = frame.is(at - 1, "the") ? at - 1 : at;
        break;
      }
      at -= joinsCapitals(at - 1) ? 2 : 1;
    }
    return from > end ? null : noun(from, end);
  }

  /** In "The Globe and Mail": the "and". */
  private boolean joinsCapitals(int at) {
    return (frame.is(at, "and") || frame.is(at, "&"))
        && frame.is(at + 1, Part.WORD)
        && frame.at(at + 1).capital()
        && frame.is(at - 1, Part.WORD)
        && frame.at(at - 1).capital();
  }

  /** The phrase that ends with the item at {@code end}, whatever stands before it. */
  @Nullable Phrase bareEndingAt(int end) {
    return endingAt(end, 0);
  }

  /** The phrase that begins with the item at {@code start}; null if none does. */
  @Nullable Phrase startingAt(int start) {
    Item first = frame.at(start);
    return switch (first.part()) {
      case PERSON -> severalFrom(start);
      case PRONOUN -> new Phrase(start, start, new Source.Pronoun(first.lower(), first.span()));
      case WORD, DETERMINER -> nounStartingAt(start);
      default -> null;
    };
  }

  private Phrase severalFrom(int start) {
    int to = start;
    while (to < start + LONGEST && joins(to + 1) && frame.is(to + 2, Part.PERSON)) {
      to += 2;
    }
    if (frame.is(start + 1, Part.POSSESSIVE)) {
      Phrase owned = nounStartingAt(start + 1);
      return owned == null ? person(start) : owned(start, owned);
    }
    return person(to);
  }

  private Phrase owned(int start, Phrase owned) {
    Phrase whole = noun(start, owned.to());
    return whole == null ? person(start) : whole;
  }

  private @Nullable Phrase nounStartingAt(int start) {
    int to = start - 1;
    int at = start;
    while (at < start + LONGEST && (isNounPart(at) && (at == start || !startsNew(at)))) {
      to = at;
      at++;
    }
    if (to < start) {
      return null;
    }
    if (frame.is(to + 1, Part.PERSON) && !frame.is(to, Part.POSSESSIVE)) {
      Phrase person = bareEndingAt(to + 1);
      return person == null ? null : new Phrase(start, person.to(), person.source());
    }
    if (to == start && frame.is(start, Part.DETERMINER) && frame.is(start + 1, "of")) {
      Phrase all = startingAt(start + 2);
      return all == null ? null : oneOf(start, all);
    }
    Phrase phrase = noun(start, to);
    if (phrase == null || !isPostModifier(frame.at(to + 1).lower())) {
      return phrase;
    }
    Phrase tail = startingAt(to + 2);
    return tail == null ? phrase : attach(phrase, tail, tail.to());
  }

  /** "one of the protesters": somebody, not told who. */
  private Phrase oneOf(int start, Phrase all) {
    Span span = frame.span(start, all.to());
    return all.source() instanceof Source.Noun noun
        ? new Phrase(
            start,
            all.to(),
            new Source.Noun(span, noun.head(), noun.words(), false, true, false, null))
        : new Phrase(start, all.to(), all.source());
  }

  private static boolean isPostModifier(String preposition) {
    return switch (preposition) {
      case "of", "by", "from", "for", "at", "with", "in" -> true;
      default -> false;
    };
  }

  private boolean startsNew(int at) {
    return frame.is(at, Part.DETERMINER)
        || (frame.is(at, Part.PERSON) && !frame.is(at - 1, Part.POSSESSIVE));
  }

  private boolean isNounPart(int at) {
    Item item = frame.at(at);
    return switch (item.part()) {
      case WORD, DETERMINER, POSSESSIVE -> true;
      case PERSON -> frame.is(at + 1, Part.POSSESSIVE);
      default -> false;
    };
  }

  private @Nullable Phrase noun(int from, int to) {
    NameMention owner = null;
    int first = from;
    for (int i = from; i <= to; i++) {
      if (frame.is(i, Part.POSSESSIVE)) {
        owner = frame.at(i - 1).person();
        first = i + 1;
      }
    }
    boolean determined = frame.is(from, Part.DETERMINER);
    String determiner = determined ? frame.at(from).lower() : "";
    List<String> words = new ArrayList<>();
    boolean proper = true;
    for (int i = first; i <= to; i++) {
      Item item = frame.at(i);
      if (item.is(Part.WORD)) {
        words.add(word(item));
        proper &= item.capital();
      }
    }
    if (words.isEmpty()) {
      boolean someone = from == to && determined && standsAlone(frame.at(from));
      Span span = frame.span(from, to);
      return someone
          ? new Phrase(from, to, new Source.Noun(span, determiner, words, false, true, false, null))
          : null;
    }
    String head = words.remove(Heads.of(words, frame.at(to).capital()));
    if (head.startsWith("ex-")) {
      words.add("ex");
      head = head.substring(3);
    }
    boolean indefinite = INDEFINITE.contains(determiner);
    boolean definite = (determined && !indefinite) || first > from;
    Span span = frame.span(from, to);
    return new Phrase(
        from, to, new Source.Noun(span, head, words, definite, indefinite, proper, owner));
  }

  private String word(Item item) {
    return item.lower().isEmpty() ? item.span().in(text).toLowerCase(Locale.ROOT) : item.lower();
  }
}
