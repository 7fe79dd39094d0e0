package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.NearDuplicate;

/**
 * Finds articles that are one story in several outlets or versions: most of the runs of five words
 * of the shorter stand in the other. Compared are only articles that share several of a sample of
 * their runs, the same sample of each (every run whose number ends in three zero bits).
 */
final class NearDuplicates {

  private static final int SAMPLE = 7;
  private static final int SHARED_SAMPLES = 4;

  /** A run that stands in more articles than this is boilerplate, or tells of a flood of copies. */
  private static final int COMMON = 24;

  private static final int SHORTEST = 50;
  private static final double SHARE = 0.6;

  /** Copies come out within days of each other: the runs of so many articles are remembered. */
  private static final int REMEMBERED = 512;

  private final List<Article> articles;
  private final int[] group;

  /**
   * @param facts in the order of the articles
   */
  NearDuplicates(List<ArticleFacts> facts) {
    this.articles = facts.stream().map(ArticleFacts::article).toList();
    this.group = new int[articles.size()];
    Arrays.setAll(group, i -> i);
    compare(candidates());
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

  /** Pairs of articles, the later one first, that share enough samples. */
  private Map<Integer, List<Integer>> candidates() {
    Map<Long, int[]> bySample = new HashMap<>();
    Map<Integer, List<Integer>> pairs = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (long shingle : Shingles.of(articles.get(i))) {
        if ((shingle & SAMPLE) == 0) {
          int[] known = bySample.getOrDefault(shingle, new int[0]);
          for (int article : known) {
            shared.merge(article, 1, Integer::sum);
          }
          if (known.length < COMMON) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = i;
            bySample.put(shingle, more);
          }
        }
      }
      shared.values().removeIf(count -> count < SHARED_SAMPLES);
      if (!shared.isEmpty()) {
        pairs.put(i, List.copyOf(shared.keySet()));
      }
    }
    return pairs;
  }

  private void compare(Map<Integer, List<Integer>> candidates) {
    Map<Integer, long[]> runs =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Integer, long[]> eldest) {
            return size() > REMEMBERED;
          }
        };
    candidates.forEach(
        (later, earlier) -> {
          for (int other : earlier) {
            if (first(other) != first(later) && isCopy(runs(later, runs), runs(other, runs))) {
              int a = first(other);
              int b = first(later);
              group[Math.max(a, b)] = Math.min(a, b);
            }
          }
        });
  }

  private long[] runs(int article, Map<Integer, long[]> remembered) {
    long[] runs = remembered.get(article);
    if (runs == null) {
      runs = Shingles.of(articles.get(article));
      remembered.put(article, runs);
    }
    return runs;
  }

  private static boolean isCopy(long[] one, long[] other) {
    int shorter = Math.min(one.length, other.length);
    return shorter >= SHORTEST && Shingles.shared(one, other) >= SHARE * shorter;
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
