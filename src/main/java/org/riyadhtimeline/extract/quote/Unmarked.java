package org.riyadhtimeline.extract.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Told.Voice;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/**
 * Quotations that stand without marks in a paragraph of their own: behind a sentence that says who
 * speaks and ends with a colon, or before the bare name of one who says "I".
 */
final class Unmarked {

  private static final Set<String> FIRST_PERSON = Set.of("i", "my", "we", "our", "me", "i'm");

  /** Within so many characters somebody speaks again in a transcript. */
  private static final int NEAR = 3000;

  /** How far from its verb a sentence may end with a colon. */
  private static final int REACH = 6;

  private final Document document;
  private final Resolver resolver;
  private final Quotes quotes;

  Unmarked(Document document, Resolver resolver, Quotes quotes) {
    this.document = document;
    this.resolver = resolver;
    this.quotes = quotes;
  }

  /**
   * Looks at a paragraph.
   *
   * @param before the last sentence of the paragraph before; null for the first paragraph
   * @param sentences its sentences
   */
  void paragraph(@Nullable Told before, List<Told> sentences) {
    if (sentences.isEmpty() || sentences.stream().anyMatch(Unmarked::holdsQuote)) {
      return;
    }
    if (isHeadline(sentences) || label(sentences)) {
      return;
    }
    Claim named = nameBelow(sentences);
    if (named != null) {
      add(sentences, sentences.size() - 1, named);
      return;
    }
    int paragraph = sentences.get(0).frame().sentence().paragraph();
    boolean block = document.paragraphs().get(paragraph).role() == ParagraphRole.BLOCK_QUOTE;
    boolean mayBeWords = block || !isPoint(sentences, paragraph);
    Claim introduced = before == null || !mayBeWords ? null : introduced(before, block);
    if (introduced != null) {
      add(sentences, block ? sentences.size() : ownWords(sentences), introduced);
    }
  }

  /**
   * One of several points, in the reporter's words: an item of a list, a line with no full stop.
   */
  private boolean isPoint(List<Told> sentences, int paragraph) {
    if (document.paragraphs().get(paragraph).role() == ParagraphRole.LIST_ITEM) {
      return true;
    }
    Frame last = sentences.get(sentences.size() - 1).frame();
    String words = last.sentence().span().in(document.text()).stripTrailing();
    return !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }

  /** "KOVA: Harbor will open" is the headline's own summing up. */
  private boolean isHeadline(List<Told> sentences) {
    int paragraph = sentences.get(0).frame().sentence().paragraph();
    return switch (document.paragraphs().get(paragraph).role()) {
      case HEADLINE, STANDFIRST -> true;
      default -> false;
    };
  }

  private static boolean holdsQuote(Told told) {
    for (Item item : told.frame().items()) {
      if (item.is(Part.QUOTE) && item.span().length() > 40) {
        return true;
      }
    }
    return told.frame().is(0, Part.QUOTE);
  }

  /** "KOVA: We had no choice.": an answer in a transcript. */
  private boolean label(List<Told> sentences) {
    Frame frame = sentences.get(0).frame();
    Item label = frame.at(0);
    String words = label.span().in(document.text());
    boolean capitals = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
    boolean speaks = label.is(Part.PERSON) || isRepeated(label.span());
    if (!capitals || !frame.is(1, Part.COLON) || frame.size() < 3 || !speaks) {
      return false;
    }
    Span all =
        new Span(
            frame.at(2).span().start(),
            sentences.get(sentences.size() - 1).frame().sentence().span().end());
    Phrase phrase = new NounPhrases(frame, document.text()).endingAt(0);
    boolean asks = all.in(document.text()).endsWith("?");
    if (phrase != null && !asks) {
      Resolution who = resolver.resolve(phrase.source(), false, false);
      quotes.addUnmarked(
          all, label.span().union(all), new Claim("label", who, label.span(), null, 0));
    }
    return true;
  }

  /** Whether a label stands near by once more: one that never does is where a story was written. */
  private boolean isRepeated(Span label) {
    String text = document.text();
    int from = Math.max(0, label.start() - NEAR);
    int to = Math.min(text.length(), label.end() + NEAR);
    String again = label.in(text) + ":";
    int first = text.indexOf(again, from);
    return first >= 0 && text.substring(first + 1, Math.max(first + 1, to)).contains(again);
  }

  /** "I had no choice. Ann Kova" */
  private @Nullable Claim nameBelow(List<Told> sentences) {
    Told last = sentences.get(sentences.size() - 1);
    Frame frame = last.frame();
    int name = frame.is(0, Part.DASH) ? 1 : 0;
    boolean bare = frame.is(name, Part.PERSON) && frame.size() == name + 1;
    if (!bare || sentences.size() < 2 || sentences.stream().noneMatch(Unmarked::saysI)) {
      return null;
    }
    Phrase phrase = new NounPhrases(frame, document.text()).endingAt(name);
    return phrase == null
        ? null
        : new Claim(
            "name below",
            resolver.resolve(phrase.source(), false, false),
            frame.at(name).span(),
            null,
            last.number());
  }

  private static boolean saysI(Told told) {
    return told.frame().items().stream().anyMatch(item -> FIRST_PERSON.contains(item.lower()));
  }

  /** "In a statement the ministry denied it:" */
  private static @Nullable Claim introduced(Told before, boolean block) {
    Frame frame = before.frame();
    boolean colon = frame.is(frame.size() - 1, Part.COLON);
    if (!colon && !block) {
      return null;
    }
    Voice voice =
        before.voices().isEmpty() ? null : before.voices().get(before.voices().size() - 1);
    if (voice == null || voice.act().verb() == 0) {
      // "Read Kova's full remarks:" asks the reader to.
      return null;
    }
    boolean near =
        voice.who().speaker() != null && (block || frame.size() - voice.act().verb() <= REACH);
    return near
        ? Claim.of("block", before, voice).continued("block after a colon", Via.CONTEXT)
        : null;
  }

  /** How many sentences stand before one in which the reporter speaks again. */
  private static int ownWords(List<Told> sentences) {
    int own = 0;
    while (own < sentences.size() && sentences.get(own).voices().isEmpty()) {
      own++;
    }
    return own;
  }

  private void add(List<Told> sentences, int count, Claim claim) {
    if (count > 0) {
      Span first = sentences.get(0).frame().sentence().span();
      Span last = sentences.get(count - 1).frame().sentence().span();
      quotes.addUnmarked(first.union(last), first.union(last), claim);
    }
  }
}
