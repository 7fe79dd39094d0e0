package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.DifferentStories;
import org.riyadhtimeline.model.Decisions.SameStory;
import org.riyadhtimeline.model.Doubt;

/** What an editor decided of articles that are one story, or are not. */
final class StoryDecisions {

  private record Entry(int line, Set<String> articles) {}

  private final List<Article> articles;
  private final List<Entry> same = new ArrayList<>();
  private final List<Entry> different = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  StoryDecisions(Decisions decisions, List<Article> articles) {
    this.articles = articles;
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof SameStory entry) {
        same.add(find(entry.line(), entry.articles()));
      } else if (decision instanceof DifferentStories entry) {
        different.add(find(entry.line(), entry.articles()));
      }
    }
    for (Entry one : same) {
      different.stream()
          .filter(other -> other.articles().stream().filter(one.articles()::contains).count() > 1)
          .forEach(
              other ->
                  doubts.add(
                      Doubt.ofDecision(
                          one.line(),
                          "contradicts line " + other.line() + ", which makes these two stories",
                          "keep one of the two; as they stand, they are two stories")));
    }
  }

  /** Nothing is named where any of the words are unclear: half a decision could be a wrong one. */
  private Entry find(int line, List<String> words) {
    Set<String> found = new TreeSet<>();
    for (String some : words) {
      List<Article> meant = ArticleTarget.find(some, articles);
      if (meant.size() != 1) {
        doubts.add(ArticleTarget.unclear(line, some, meant, articles));
        return new Entry(line, Set.of());
      }
      found.add(meant.get(0).id());
    }
    return new Entry(line, found);
  }

  /** The ids of articles that are one story, for each story. */
  List<Set<String>> same() {
    return same.stream().map(Entry::articles).toList();
  }

  /** Whether an editor holds an article of {@code a} and one of {@code b} to be two stories. */
  boolean apart(Set<String> a, Set<String> b) {
    return different.stream()
        .map(Entry::articles)
        .anyMatch(
            entry -> entry.stream().anyMatch(a::contains) && entry.stream().anyMatch(b::contains));
  }

  /** Whether an editor holds the articles to be one story. */
  boolean confirm(Set<String> story) {
    return same.stream().anyMatch(entry -> entry.articles().containsAll(story));
  }

  /** Whether any two stories are held apart at all. */
  boolean partAny() {
    return !different.isEmpty();
  }

  List<Doubt> doubts() {
    return doubts;
  }
}
