package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.NearDuplicate;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Statement;

/** Counts once what one story says in several articles. */
final class Copies {

  private final List<NearDuplicate> stories;
  private final Map<String, String> firstOf = new HashMap<>();

  Copies(List<NearDuplicate> stories) {
    this.stories = stories;
    stories.forEach(story -> story.copies().forEach(copy -> firstOf.put(copy, story.first())));
    stories.forEach(story -> firstOf.put(story.first(), story.first()));
  }

  /** The quotations without those of copies; the first has the other places. */
  List<Quote> quotes(List<Quote> quotes) {
    if (stories.isEmpty()) {
      return quotes;
    }
    Versions<Quote> versions = new Versions<>();
    Map<String, List<Mention>> also = new HashMap<>();
    List<Quote> kept = new ArrayList<>();
    for (Quote quote : quotes) {
      String story = firstOf.get(quote.article());
      Quote first =
          story == null
              ? null
              : versions.first(quote, story, quote.text(), String.valueOf(quote.speaker()));
      if (first == null) {
        kept.add(quote);
      } else {
        also.computeIfAbsent(first.id(), id -> new ArrayList<>())
            .add(new Mention(quote.article(), quote.span()));
      }
    }
    kept.replaceAll(
        quote -> also.containsKey(quote.id()) ? quote.alsoAt(also.get(quote.id())) : quote);
    return kept;
  }

  List<Statement> statements(List<Statement> statements) {
    Versions<Statement> versions = new Versions<>();
    return statements.stream()
        .filter(
            one -> {
              String story = firstOf.get(one.article());
              return story == null
                  || versions.first(one, story, one.text(), one.speaker().toString()) == null;
            })
        .toList();
  }

  /** The stories that no editor confirmed. */
  List<Doubt> doubts(StoryDecisions decisions) {
    List<Doubt> doubts = new ArrayList<>();
    for (NearDuplicate story : stories) {
      List<String> all = new ArrayList<>(List.of(story.first()));
      all.addAll(story.copies());
      if (!decisions.confirm(Set.copyOf(all))) {
        doubts.add(
            Doubt.of(
                Doubt.Kind.NEAR_DUPLICATE,
                "says nearly the same as "
                    + String.join(", ", story.copies())
                    + " and counts once with it",
                all.stream().map(id -> new Mention(id, new Span(0, 0))).toList(),
                List.of(Remedy.list("sameStory", all), Remedy.list("differentStories", all))));
      }
    }
    return doubts;
  }
}
