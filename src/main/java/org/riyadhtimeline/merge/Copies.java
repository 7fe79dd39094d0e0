package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Quote> kept = new LinkedHashMap<>();
    Map<String, List<Mention>> also = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Quote quote : quotes) {
      String key = key(quote.article(), quote.text(), times);
      Quote first = kept.putIfAbsent(key.isEmpty() ? quote.id() : key, quote);
      if (first != null) {
        also.computeIfAbsent(first.id(), id -> new ArrayList<>())
            .add(new Mention(quote.article(), quote.span()));
      }
    }
    return kept.values().stream()
        .map(quote -> also.containsKey(quote.id()) ? with(quote, also.get(quote.id())) : quote)
        .toList();
  }

  List<Statement> statements(List<Statement> statements) {
    Map<String, Statement> kept = new LinkedHashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (Statement statement : statements) {
      String key = key(statement.article(), statement.text(), times);
      kept.putIfAbsent(key.isEmpty() ? statement.id() : key, statement);
    }
    return List.copyOf(kept.values());
  }

  /**
   * What the same words of copies share: the story, the words, and how often these stood in the
   * article before. Empty where the article is no story of several.
   */
  private String key(String article, String text, Map<String, Integer> times) {
    String first = firstOf.get(article);
    if (first == null) {
      return "";
    }
    String words = Quoted.plain(text);
    int time = times.merge(article + "\n" + words, 1, Integer::sum);
    return first + "\n" + time + "\n" + words;
  }

  private static Quote with(Quote quote, List<Mention> alsoAt) {
    return new Quote(
        quote.id(),
        quote.article(),
        quote.text(),
        quote.spans(),
        quote.context(),
        quote.kind(),
        quote.speaker(),
        quote.attribution(),
        quote.candidates(),
        quote.date(),
        quote.dateFrom(),
        quote.editor(),
        alsoAt);
  }

  List<Doubt> doubts() {
    return stories.stream()
        .map(
            story ->
                new Doubt(
                    Doubt.Kind.NEAR_DUPLICATE,
                    "says nearly the same as "
                        + String.join(", ", story.copies())
                        + " and counts once with it",
                    new Mention(story.first(), new Span(0, 0)),
                    null))
        .toList();
  }
}
