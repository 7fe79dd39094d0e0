package org.riyadhtimeline.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.model.Span;

/** A sentence that names a date, its words tagged and its verbs told. */
final class Scene {

  private final Sentence sentence;
  private final Token[] tokens;
  private final List<Occasion> occasions;
  private final Tag[] tags;
  private final List<Verb> verbs;
  private final @Nullable Verb[] verbAt;

  Scene(Sentence sentence, List<Token> tokens, List<Occasion> occasions) {
    this.sentence = sentence;
    this.tokens = tokens.toArray(new Token[0]);
    this.occasions = occasions;
    this.tags = Tagger.tags(tokens, occasions);
    this.verbs = Verbs.of(tokens, tags);
    this.verbAt = new Verb[tokens.size()];
    for (Verb verb : verbs) {
      for (int i = verb.from(); i < verb.to(); i++) {
        verbAt[i] = verb;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  List<Occasion> occasions() {
    return occasions;
  }

  int size() {
    return tokens.length;
  }

  Token token(int at) {
    return tokens[at];
  }

  /** The word in lower case; empty outside the sentence. */
  String word(int at) {
    return at >= 0 && at < tokens.length ? tokens[at].lower() : "";
  }

  boolean is(int at, String word) {
    return word(at).equals(word);
  }

  /** What the word does; {@link Tag#BREAK} outside the sentence. */
  Tag tag(int at) {
    return at >= 0 && at < tags.length ? tags[at] : Tag.BREAK;
  }

  boolean is(int at, Tag tag) {
    return tag(at) == tag;
  }

  List<Verb> verbs() {
    return verbs;
  }

  /** The verb a word belongs to; null if to none. */
  @Nullable Verb verb(int at) {
    return at >= 0 && at < verbAt.length ? verbAt[at] : null;
  }

  /** The finite verb a word belongs to; null if to none. */
  @Nullable Verb finite(int at) {
    Verb verb = verb(at);
    return verb == null || verb.participle() ? null : verb;
  }

  boolean isSaying(Verb verb) {
    return Vocabulary.SAYINGS.contains(word(verb.head()));
  }

  /** Whether a finite verb stands from {@code from} on before the next comma or break. */
  boolean hasVerbBeforeBreak(int from) {
    for (int i = from; i < size(); i++) {
      if (is(i, Tag.COMMA)
          || is(i, Tag.BREAK)
          || is(i, Tag.SUBORDINATOR)
          || is(i, Tag.RELATIVE)
          || is(i, Tag.THAT)) {
        return false;
      }
      if (finite(i) != null) {
        return true;
      }
    }
    return false;
  }

  Span span(int from, int to) {
    return new Span(tokens[from].start(), tokens[to - 1].end());
  }
}
