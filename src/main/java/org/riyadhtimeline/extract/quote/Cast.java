package org.riyadhtimeline.extract.quote;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.extract.quote.Conversation.Rank;
import org.riyadhtimeline.model.Speaker;

/** Who is named in a sentence, and who of them is the subject of one of its clauses. */
final class Cast {

  private final Frame frame;
  private final String text;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Resolver resolver;
  private final Conversation conversation;

  Cast(Frame frame, String text, Resolver resolver, Conversation conversation) {
    this.frame = frame;
    this.text = text;
    this.phrases = new NounPhrases(frame, text);
    this.subjects = new Subjects(frame, phrases);
    this.resolver = resolver;
    this.conversation = conversation;
  }

  /** Tells the conversation of everybody named. */
  void enter() {
    for (int i = 0; i < frame.size(); i++) {
      NameMention mention = frame.at(i).person();
      if (mention != null) {
        Phrase phrase = phrases.endingAt(i);
        boolean subject =
            phrase != null
                && phrase.source() instanceof Source.Named
                && subjects.mayBeSubject(phrase)
                && !frame.is(i + 1, Part.POSSESSIVE)
                && (subjects.isVerbal(i + 1) || opensAlone(frame, i))
                && !isIng(frame.at(i + 1));
        Rank rank = subject || isAgent(frame, i) ? Rank.SUBJECT : Rank.MENTIONED;
        Ties.Tie tie = Ties.of(frame, i, mention, text);
        for (NameMention owner : resolver.namedIn(mention)) {
          conversation.names(owner, Rank.MENTIONED);
          tie = new Ties.Tie(resolver.gender(owner), Ties.isRelative(mention, text));
        }
        conversation.ties(mention.name(), tie);
        conversation.names(mention, isPointOfView(frame, i) ? Rank.SPEAKER : rank);
      } else if (i == 0 && (frame.is(i, "he") || frame.is(i, "she"))) {
        Resolution who =
            resolver.resolve(
                new Source.Pronoun(frame.at(i).lower(), frame.at(i).span()), false, false);
        String id = who.personId();
        if (id != null) {
          conversation.names(id, Rank.SUBJECT, frame.at(i).span());
        }
      } else if (frame.is(i, Part.DETERMINER) && (i == 0 || frame.is(i - 1, Part.COMMA))) {
        described(frame, phrases.startingAt(i));
      }
    }
  }

  /** "The mayor was joined by Kova": who does what is done. */
  private static boolean isAgent(Frame frame, int name) {
    int by = frame.is(name - 1, Part.DETERMINER) ? name - 2 : name - 1;
    return frame.is(by, "by")
        && (frame.is(by - 2, Part.AUXILIARY) || frame.is(by - 3, Part.AUXILIARY));
  }

  /** "Kova of the harbor board was blunt": a name that opens a sentence, no other beside it. */
  private static boolean opensAlone(Frame frame, int at) {
    boolean withOthers =
        frame.is(1, "and") && (frame.is(2, Part.DETERMINER) || frame.is(2, Part.WORD));
    return at == 0 && (frame.is(1, Part.PREPOSITION) || withOthers);
  }

  /** A subject without a name: "a police officer was blunter", "the dealer smiled". */
  private void described(Frame frame, @Nullable Phrase phrase) {
    if (phrase == null || !(phrase.source() instanceof Source.Noun noun)) {
      return;
    }
    boolean national = noun.definite() && Profiles.isPeople(noun.head());
    boolean one = (Nouns.isHuman(noun.head()) || national) && !Nouns.isPlural(noun.head());
    Item next = frame.at(phrase.to() + (frame.is(phrase.to() + 1, Part.OBJECT) ? 2 : 1));
    boolean verb =
        switch (next.part()) {
          case CUE, AUXILIARY, ADVERB -> true;
          case COMMA -> national;
          default -> false;
        };
    boolean opens = phrase.from() == 0 && noun.indefinite();
    if (!one || !(verb || opens)) {
      return;
    }
    Resolution who = resolver.resolve(noun, false, false);
    String id = who.personId();
    if (id != null) {
      conversation.names(id, Rank.SUBJECT, noun.span());
    } else if (who.speaker() == null || who.speaker().kind() == Speaker.Kind.UNNAMED) {
      conversation.stranger(who);
    }
  }

  private static boolean isIng(Item item) {
    return item.verb() != null ? item.verb().isIng() : item.lower().endsWith("ing");
  }

  /** "For Kova, a teacher, it was a sign" tells what Kova thinks. */
  private static boolean isPointOfView(Frame frame, int at) {
    return at == 1 && frame.is(0, "for") && frame.is(2, Part.COMMA);
  }
}
