package org.riyadhtimeline.extract.event;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.NameMention;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.quote.Speech;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/**
 * Tells whom "he" or "she" stands for: the one the speech found there is of, else the only one it
 * can be among those named in the sentence before it, else in the sentence before that.
 */
final class Pronouns {

  /** How many sentences back the name may stand, while those between go on about its owner. */
  private static final int REACH = 4;

  /** Among so many of its first words a sentence names whom it goes on about. */
  private static final int OPENING = 12;

  private final Document document;
  private final People people;
  private final NavigableMap<Integer, Attributed> attributed = new TreeMap<>();

  /** The quoted stretches, end by start. */
  private final NavigableMap<Integer, Integer> quoted = new TreeMap<>();

  /** Words that tell who spoke, and that person's id. */
  private record Attributed(Span span, @Nullable String personId) {}

  Pronouns(Document document, People people, Speech speech) {
    this.document = document;
    this.people = people;
    for (Statement statement : speech.statements()) {
      attribute(statement.attribution(), statement.speaker());
    }
    for (Quote quote : speech.quotes()) {
      attribute(quote.attribution(), quote.speaker());
      quote.spans().forEach(span -> quoted.put(span.start(), span.end()));
    }
  }

  private void attribute(@Nullable Attribution attribution, @Nullable Speaker speaker) {
    if (attribution != null && speaker != null) {
      Span span = attribution.span();
      attributed.put(span.start(), new Attributed(span, speaker.personId()));
    }
  }

  /** The id of the person; null if it cannot be told. */
  @Nullable String resolve(Sentence sentence, Span pronoun, String word) {
    String speaker = speaker(pronoun);
    if (speaker != null) {
      return speaker;
    }
    Gender gender = word.startsWith("h") && !word.startsWith("her") ? Gender.MALE : Gender.FEMALE;
    int before = pronoun.start();
    String here = only(new Span(sentence.span().start(), before), gender);
    if (here != null) {
      return here;
    }
    if (!people.mentionsIn(new Span(sentence.span().start(), before)).isEmpty()) {
      return null;
    }
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
      Sentence earlier = document.sentences().get(i);
      String id = only(earlier.span(), gender);
      if (id != null
          || !people.mentionsIn(earlier.span()).isEmpty()
          || !opensWith(earlier, gender == Gender.MALE ? "he" : "she")) {
        return id;
      }
    }
    return null;
  }

  /** Whether a sentence that names nobody goes on about someone: "He", "Then she". */
  private boolean opensWith(Sentence sentence, String pronoun) {
    int end = Math.min(sentence.to(), sentence.from() + OPENING);
    return document.tokens().subList(sentence.from(), end).stream()
        .anyMatch(token -> token.lower().equals(pronoun));
  }

  /**
   * The only one named at the span who can be of the gender; owners ("Ames's aide") do not count.
   */
  private @Nullable String only(Span span, Gender gender) {
    Set<String> ids = new LinkedHashSet<>();
    for (NameMention mention : people.mentionsIn(span)) {
      Gender own = people.person(mention.personId()).gender();
      if ((own == gender || own == Gender.UNKNOWN) && !isOwner(mention)) {
        ids.add(mention.personId());
      }
    }
    return ids.size() == 1 ? ids.iterator().next() : null;
  }

  private boolean isOwner(NameMention mention) {
    int next = document.tokenAt(mention.name().end());
    return next < document.tokens().size()
        && document.tokens().get(next).start() == mention.name().end()
        && document.tokens().get(next).lower().equals("'s");
  }

  private @Nullable String speaker(Span pronoun) {
    Map.Entry<Integer, Attributed> entry = attributed.floorEntry(pronoun.start());
    return entry == null || !entry.getValue().span().contains(pronoun)
        ? null
        : entry.getValue().personId();
  }

  /** Whether the words at {@code span} stand in a quotation. */
  boolean isQuoted(Span span) {
    Map.Entry<Integer, Integer> entry = quoted.floorEntry(span.start());
    return entry != null && span.end() <= entry.getValue();
  }
}
