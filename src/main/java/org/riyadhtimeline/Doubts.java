package org.riyadhtimeline;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Position;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.write.FactChange;

/**
 * What a coverage leaves an editor to decide, worst first; decisions that are unclear are not among
 * it, since a build warns of them.
 */
final class Doubts {

  /** A sentence longer than this is cut on the side that is longer. */
  private static final int LONGEST = 200;

  private final Coverage coverage;
  private final Path seeds;
  private final Map<String, Article> articles = new HashMap<>();

  Doubts(Coverage coverage, Path seeds) {
    this.coverage = coverage;
    this.seeds = seeds;
    coverage.articles().forEach(article -> articles.put(article.id(), article));
  }

  List<Question> all() {
    return questions(doubt -> true);
  }

  /**
   * Those that came with a build: of its new articles, and of what has no speaker or no sure date
   * any more.
   *
   * @param changes what the build changed
   */
  List<Question> newWith(List<FactChange> changes) {
    Set<String> added = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (FactChange change : changes) {
      if (change.fact() == FactChange.Fact.ARTICLE && change.kind() == FactChange.Kind.ADDED) {
        added.add(change.id());
      }
      if (change.open() != null) {
        open.add(change.id());
      }
    }
    Set<Mention> quotes = new HashSet<>();
    coverage.quotes().stream()
        .filter(quote -> open.contains(quote.id()))
        .forEach(quote -> quotes.add(new Mention(quote.article(), quote.span())));
    return questions(
        doubt ->
            doubt.places().stream().anyMatch(place -> added.contains(place.article()))
                || switch (doubt.kind()) {
                  case QUOTE_WITHOUT_SPEAKER -> quotes.contains(doubt.place());
                  case DATE_INFERRED, ARTICLE_WITHOUT_DATE ->
                      doubt.places().stream().anyMatch(place -> open.contains(place.article()));
                  default -> false;
                });
  }

  private List<Question> questions(Predicate<Doubt> wanted) {
    return coverage.doubts().stream()
        .filter(doubt -> !doubt.isOfDecision() && wanted.test(doubt))
        .sorted(Comparator.comparing(Doubt::kind))
        .map(this::question)
        .toList();
  }

  private Question question(Doubt doubt) {
    Mention place = doubt.place();
    Article article = place == null ? null : articles.get(place.article());
    if (place == null || article == null) {
      return new Question(
          Problem.warning(seeds.toString(), 0, doubt.message(), doubt.hint()),
          null,
          doubt.remedies());
    }
    Position position = Position.of(article, place.span().start());
    return new Question(
        new Problem(
            Problem.Severity.WARNING,
            seeds + "/" + article.file(),
            position.line(),
            position.column(),
            doubt.message(),
            doubt.hint()),
        sentence(article, place.span()),
        doubt.remedies());
  }

  /** The sentence that holds the words; null for a doubt about the whole of an article. */
  private @Nullable String sentence(Article article, Span words) {
    if (words.isEmpty()) {
      return null;
    }
    String text = article.text();
    Span sentence =
        coverage.sentences().getOrDefault(article.id(), List.of()).stream()
            .filter(s -> s.overlaps(words))
            .reduce(Span::union)
            .orElse(words);
    String all = sentence.in(text).replaceAll("\\s+", " ").strip();
    if (all.length() <= LONGEST) {
      return all;
    }
    int start = Math.max(sentence.start(), words.start() - LONGEST / 4);
    int end = Math.min(sentence.end(), start + LONGEST);
    return (start > sentence.start() ? "… " : "")
        + text.substring(start, end).replaceAll("\\s+", " ").strip()
        + (end < sentence.end() ? " …" : "");
  }
}
