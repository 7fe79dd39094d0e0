package org.riyadhtimeline.merge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Span;

/**
 * What one clause of an article tells of a happening.
 *
 * @param index the place of the article in the order of articles
 * @param event its people by the ids of the coverage
 * @param concepts what happened, without names of people
 * @param parties countries named in the clause, and those its people act for
 * @param named countries named in the clause itself; of a gathering those that come together
 * @param gathering whether people come together
 * @param pointer whether the words only point to something told elsewhere ({@code Tuesday's talks})
 */
record Telling(
    int index,
    Article article,
    Event event,
    Set<String> concepts,
    Set<String> parties,
    Set<String> named,
    boolean gathering,
    boolean pointer) {

  static Telling of(
      int index, Article article, Event event, EventWords words, Map<String, Person> people) {
    EventMention mention = event.mentions().get(0);
    List<String> clause = Text.words(in(article, mention.span()));
    List<String> sentence = Text.words(in(article, mention.sentence()));
    boolean gathering = event.kind() != Event.Kind.SAYING && words.isGathering(clause, sentence);
    Set<String> named = gathering ? words.actors(clause) : words.parties(clause);
    Set<String> parties = new LinkedHashSet<>(named);
    Set<String> names = new HashSet<>();
    for (String id : event.people()) {
      Person person = people.get(id);
      if (person != null) {
        names.addAll(Text.words(person.name()));
        person.aliases().forEach(alias -> names.addAll(Text.words(alias)));
        if (person.side() != null) {
          parties.add(person.side());
        }
      }
    }
    List<String> happened = clause.stream().filter(word -> !names.contains(word)).toList();
    return new Telling(
        index,
        article,
        event,
        words.concepts(happened),
        parties,
        named,
        gathering,
        words.isPointer(clause));
  }

  private static String in(Article article, Span span) {
    int end = Math.min(span.end(), article.text().length());
    return article.text().substring(Math.min(span.start(), end), end);
  }

  /** What happened, without where and who. */
  Set<String> deeds() {
    Set<String> deeds = new HashSet<>(concepts);
    deeds.removeIf(concept -> concept.charAt(0) == '@');
    return deeds;
  }

  Span span() {
    return event.mentions().get(0).span();
  }

  boolean isSaying() {
    return event.kind() == Event.Kind.SAYING;
  }

  /** Whether both stand in one article, one within the other: it tells them apart itself. */
  boolean overlaps(Telling other) {
    return index == other.index && span().overlaps(other.span());
  }

  boolean isCaption() {
    return article.paragraphs().stream()
        .anyMatch(p -> p.role() == ParagraphRole.CAPTION && p.span().contains(span().start()));
  }
}
