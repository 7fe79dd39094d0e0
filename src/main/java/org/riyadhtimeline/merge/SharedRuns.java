package org.riyadhtimeline.merge;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.riyadhtimeline.model.Article;

/**
 * Which articles have runs of words in common, told from a sample of the runs, the same of each:
 * every run whose number ends in three zero bits. A large coverage has millions of them, so they
 * are kept as numbers in arrays.
 */
final class SharedRuns {

  private static final int SAMPLE = 7;

  /** A run that stands in more articles than this is boilerplate, or tells of a flood of copies. */
  private static final int COMMON = 24;

  /** How many bits of a pair tell the article; those above tell the run. */
  private static final int ARTICLE_BITS = 24;

  /** Pairs of a run and an article that has it, in order: the articles of one run are a group. */
  private final long[] pairs;

  /** Where the groups of all runs of the first article begin, then of the second, and so on. */
  private final int[] groups;

  /** Where in {@link #groups} those of each article end. */
  private final int[] ends;

  SharedRuns(List<Article> articles) {
    ends = new int[articles.size()];
    pairs = pairs(articles);
    groups = new int[pairs.length];
    int[] next = new int[ends.length];
    System.arraycopy(ends, 0, next, 1, Math.max(0, ends.length - 1));
    int group = 0;
    for (int i = 0; i < pairs.length; i++) {
      group = run(i) == run(group) ? group : i;
      groups[next[article(i)]++] = group;
    }
  }

  /** All pairs, sorted; counts them into {@link #ends}. */
  private long[] pairs(List<Article> articles) {
    long[] all = new long[1024];
    int count = 0;
    for (int i = 0; i < ends.length; i++) {
      for (long run : Shingles.of(articles.get(i))) {
        if ((run & SAMPLE) == 0) {
          all = count == all.length ? Arrays.copyOf(all, count + count / 2) : all;
          all[count++] = run >>> ARTICLE_BITS << ARTICLE_BITS | i;
        }
      }
      ends[i] = count;
    }
    all = Arrays.copyOf(all, count);
    Arrays.sort(all);
    return all;
  }

  /** How many runs the sample has of an article. */
  int of(int article) {
    return ends[article] - start(article);
  }

  /** Gives each earlier article as often as it shares a run of the sample with this one. */
  void earlier(int article, IntConsumer each) {
    for (int i = start(article); i < ends[article]; i++) {
      int most = groups[i] + COMMON;
      for (int other = groups[i]; other < most && article(other) < article; other++) {
        each.accept(article(other));
      }
    }
  }

  private int start(int article) {
    return article == 0 ? 0 : ends[article - 1];
  }

  private long run(int pair) {
    return pairs[pair] >>> ARTICLE_BITS;
  }

  private int article(int pair) {
    return (int) pairs[pair] & (1 << ARTICLE_BITS) - 1;
  }
}
