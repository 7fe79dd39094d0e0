package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.NearDuplicate;

/**
 * Finds articles that are one story in several outlets or versions: most of the runs of five words
 * of the shorter stand in the other. Compared are only articles that share several of a sample of
 * their runs.
 */
final class NearDuplicates {

  private static final int SHARED_SAMPLES = 4;

  private static final int SHORTEST = 50;
  private static final double SHARE = 0.6;

  private final StoryDecisions decisions;
  private final List<Article> articles;
  private final int[] group;

  /**
   * @param articles in their order
   */
  NearDuplicates(List<Article> articles, StoryDecisions decisions) {
    this.decisions = decisions;
    this.articles = articles;
    this.group = new int[articles.size()];
    Arrays.setAll(group, i -> i);
    compareAll();
    decisions.same().forEach(this::joinAll);
  }

  /** The stories that stand in several articles, by first article. */
  List<NearDuplicate> all() {
    Map<Integer, List<String>> copies = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      if (first(i) != i) {
        copies.computeIfAbsent(first(i), f -> new ArrayList<>()).add(articles.get(i).id());
      }
    }
    List<NearDuplicate> all = new ArrayList<>();
    copies.forEach((first, ids) -> all.add(new NearDuplicate(articles.get(first).id(), ids)));
    return all;
  }

  /** Compares each article with the earlier ones that share enough of its runs. */
  private void compareAll() {
    SharedRuns runs = new SharedRuns(articles);
    int[] shared = new int[articles.size()];
    for (int i = 0; i < shared.length; i++) {
      int article = i;
      runs.earlier(article, other -> shared[other]++);
      runs.earlier(
          article,
          other -> {
            int fewer = Math.min(runs.of(article), runs.of(other));
            boolean enough = shared[other] >= Math.max(SHARED_SAMPLES, SHARE / 2 * fewer);
            if (enough && first(other) != first(article)) {
              compare(article, other);
            }
            shared[other] = 0;
          });
    }
  }

  private void compare(int later, int earlier) {
    long[] mine = Shingles.of(articles.get(later));
    long[] theirs = Shingles.of(articles.get(earlier));
    int shorter = Math.min(mine.length, theirs.length);
    if (shorter >= SHORTEST && Shingles.shared(mine, theirs) >= SHARE * shorter) {
      join(earlier, later);
    }
  }

  private void joinAll(Set<String> ids) {
    int[] meant =
        IntStream.range(0, group.length).filter(i -> ids.contains(articles.get(i).id())).toArray();
    for (int article : meant) {
      join(meant[0], article);
    }
  }

  private void join(int one, int other) {
    int a = first(one);
    int b = first(other);
    if (a != b && !(decisions.partAny() && decisions.apart(members(a), members(b)))) {
      group[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private Set<String> members(int first) {
    return IntStream.range(0, group.length)
        .filter(i -> first(i) == first)
        .mapToObj(i -> articles.get(i).id())
        .collect(Collectors.toSet());
  }

  private int first(int article) {
    int first = article;
    while (group[first] != first) {
      group[first] = group[group[first]];
      first = group[first];
    }
    return first;
  }
}
