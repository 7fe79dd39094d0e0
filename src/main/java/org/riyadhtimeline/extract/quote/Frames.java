package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Quoted;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Span;

/** Makes frames of a document's sentences, in one pass. */
final class Frames {

  private static final Comparator<Reach> BY_START =
      Comparator.comparingInt((Reach r) -> r.span.start())
          .thenComparing(r -> r.span.end(), Comparator.reverseOrder());

  /** Verbs whose form in -s is more often a noun: "insurance claims". */
  private static final Set<String> NOUNS =
      Set.of(
          "remark",
          "comment",
          "call",
          "plan",
          "report",
          "view",
          "hope",
          "demand",
          "request",
          "order",
          "question",
          "offer",
          "answer",
          "attack",
          "detail",
          "list",
          "post",
          "message",
          "email",
          "text",
          "tweet",
          "charge",
          "use",
          "address",
          "support",
          "blame",
          "quote");

  private final Document document;
  private final List<Reach> names = new ArrayList<>();
  private final List<DateMention> dates;
  private final List<Item> items = new ArrayList<>();
  private int nextName;
  private int nextDate;
  private int nextQuoted;

  /** A name and how far its title and role reach. */
  private record Reach(Span span, NameMention mention) {}

  private Frames(Document document, People people, List<DateMention> dates) {
    this.document = document;
    this.dates = dates;
    for (NameMention mention : people.mentions()) {
      names.add(new Reach(mention.phrase().union(mention.name()), mention));
    }
    names.sort(BY_START);
  }

  /** A frame for each sentence. */
  static List<Frame> of(Document document, People people, List<DateMention> dates) {
    Frames frames = new Frames(document, people, dates);
    List<Frame> all = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      all.add(frames.frame(sentence));
    }
    return all;
  }

  private Frame frame(Sentence sentence) {
    items.clear();
    int at = sentence.from();
    while (at < sentence.to()) {
      at = item(at, sentence);
    }
    Insertions.takeOut(items);
    return new Frame(sentence, List.copyOf(items));
  }

  /** Adds the item that begins at a token; returns the index of the token after it. */
  private int item(int at, Sentence sentence) {
    Token token = document.tokens().get(at);
    int quoted = quotedAt(token.start());
    if (quoted >= 0) {
      Span span = document.quoted().get(quoted).span();
      items.add(Item.quote(quoted, span));
      return after(at, span.end(), sentence);
    }
    Reach name = nameAt(token.start(), sentence.span().end());
    if (name != null) {
      items.add(Item.person(name.mention, name.span));
      return after(at, name.span.end(), sentence);
    }
    int date = dateEnd(token.start(), sentence.span().end());
    if (date > token.end() || (date == token.end() && !isPossessive(at + 1, sentence))) {
      return date(at, date, sentence);
    }
    int aged = yearOld(at, sentence);
    if (aged > at) {
      Span span = new Span(token.start(), document.tokens().get(aged - 1).end());
      items.add(Item.word(Part.WORD, span, token.lower() + "-year-old", false));
      return aged;
    }
    items.add(word(token));
    return at + 1;
  }

  /** In "57-year-old": the index after its last token; else {@code at}. */
  private int yearOld(int at, Sentence sentence) {
    List<Token> tokens = document.tokens();
    boolean old =
        at + 2 < sentence.to()
            && tokens.get(at).kind() == Token.Kind.NUMBER
            && tokens.get(at + 1).is("-")
            && tokens.get(at + 2).is("year-old");
    return old ? at + 3 : at;
  }

  private int after(int at, int offset, Sentence sentence) {
    int next = at + 1;
    while (next < sentence.to() && document.tokens().get(next).start() < offset) {
      next++;
    }
    return next;
  }

  private boolean isPossessive(int at, Sentence sentence) {
    return at < sentence.to() && document.tokens().get(at).kind() == Token.Kind.POSSESSIVE;
  }

  /** The outermost quoted words that hold {@code offset}. */
  private int quotedAt(int offset) {
    List<Quoted> all = document.quoted();
    while (nextQuoted < all.size()
        && (all.get(nextQuoted).depth() > 0 || all.get(nextQuoted).span().end() <= offset)) {
      nextQuoted++;
    }
    return nextQuoted < all.size() && all.get(nextQuoted).span().start() <= offset
        ? nextQuoted
        : -1;
  }

  /** The name whose phrase begins at {@code offset}, or whose name alone does. */
  private @Nullable Reach nameAt(int offset, int end) {
    while (nextName < names.size() && names.get(nextName).mention.name().end() <= offset) {
      nextName++;
    }
    for (int i = nextName; i < Math.min(names.size(), nextName + 4); i++) {
      Reach name = names.get(i);
      if (name.span.start() > offset) {
        return null;
      }
      boolean whole = name.span.start() == offset && fits(name.span, end);
      if (whole) {
        return name;
      }
      if (name.mention.name().start() == offset) {
        return new Reach(name.mention.name(), name.mention);
      }
    }
    return null;
  }

  /** Whether a phrase lies within its sentence and holds no quotation. */
  private boolean fits(Span span, int end) {
    List<Quoted> all = document.quoted();
    int next = nextQuoted;
    while (next < all.size() && all.get(next).depth() > 0) {
      next++;
    }
    return span.end() <= end && (next >= all.size() || all.get(next).span().start() >= span.end());
  }

  private int dateEnd(int offset, int end) {
    while (nextDate < dates.size() && dates.get(nextDate).span().end() <= offset) {
      nextDate++;
    }
    if (nextDate >= dates.size() || dates.get(nextDate).span().start() != offset) {
      return -1;
    }
    Span span = dates.get(nextDate).span();
    return span.end() <= end ? span.end() : -1;
  }

  /** A date, with the preposition before it. */
  private int date(int at, int end, Sentence sentence) {
    int next = after(at, end, sentence);
    Span span = new Span(document.tokens().get(at).start(), end);
    if (isPossessive(next, sentence)) {
      items.add(Item.word(Part.WORD, span, "", true));
      return next;
    }
    int last = items.size() - 1;
    if (last >= 0 && items.get(last).is(Part.PREPOSITION) && joinsDate(items.get(last).lower())) {
      span = items.remove(last).span().union(span);
    }
    items.add(Item.word(Part.DATE, span, "", false));
    return next;
  }

  /** In "who's", "he's": a verb, not a possessive. */
  private boolean isShortened(Token token) {
    int at = token.kind() == Token.Kind.POSSESSIVE ? document.tokenAt(token.start()) - 1 : -1;
    return at >= 0
        && switch (document.tokens().get(at).lower()) {
          case "who", "he", "she", "it", "that", "there", "what", "here", "how", "where" -> true;
          default -> false;
        };
  }

  private static boolean joinsDate(String preposition) {
    return switch (preposition) {
      case "on", "in", "at", "during", "since", "by", "from" -> true;
      default -> false;
    };
  }

  private Item word(Token token) {
    boolean capital = token.isCapitalized();
    Item before = items.isEmpty() ? null : items.get(items.size() - 1);
    Verb verb = token.isWord() ? Verbs.of(token.lower()) : null;
    if (verb != null && isVerb(verb, token, before)) {
      return Item.cue(verb, token.span(), token.lower(), capital);
    }
    Part part = isShortened(token) ? Part.AUXILIARY : Grammar.part(token);
    if (before != null && isPossessive(token, before)) {
      part = Part.POSSESSIVE;
    }
    if (capital && before != null && part == Part.ADVERB) {
      part = Part.WORD;
    }
    return Item.word(part, token.span(), token.lower(), capital);
  }

  /** In "the two countries' diplomats": the apostrophe. */
  private static boolean isPossessive(Token token, Item before) {
    return (token.is("'") || token.text().equals("’"))
        && before.span().end() == token.start()
        && before.lower().endsWith("s");
  }

  /** In "analyst estimates of": a noun; but "he speaks of". */
  private boolean isNounBeforeOf(Verb verb, Token token) {
    int next = document.tokenAt(token.end());
    boolean of = next < document.tokens().size() && document.tokens().get(next).is("of");
    return of && !verb.lemma().equals("speak") && !verb.lemma().equals("say");
  }

  /** Whether a form that could be a noun or an adjective is a verb here. */
  private boolean isVerb(Verb verb, Token token, @Nullable Item before) {
    if (before == null) {
      return true;
    }
    boolean someone = verb.form() == Verb.Form.PAST && NounPhrases.standsAlone(before);
    if (token.isCapitalized()
        || before.is(Part.DETERMINER) && !someone
        || before.is(Part.POSSESSIVE)
        || token.is("like")) {
      return false;
    }
    if (verb.form() == Verb.Form.THIRD
        && before.is(Part.WORD)
        && !before.capital()
        && NOUNS.contains(verb.lemma())) {
      return false;
    }
    if (verb.form() == Verb.Form.THIRD && before.is(Part.WORD) && isNounBeforeOf(verb, token)) {
      return false;
    }
    if (before.is(Part.PREPOSITION) && !verb.isIng()) {
      return before.is("to") && verb.form() == Verb.Form.BASE;
    }
    if (verb.form() == Verb.Form.BASE && token.isWord()) {
      return before.is(Part.PRONOUN)
          || before.is(Part.AUXILIARY)
          || before.is(Part.RELATIVE)
          || before.is(Part.CONJUNCTION)
          || (before.is(Part.WORD) && before.lower().endsWith("s"))
          || (before.is(Part.WORD) && Nouns.isPlural(before.lower()))
          || before.is(Part.ADVERB);
    }
    return true;
  }
}
