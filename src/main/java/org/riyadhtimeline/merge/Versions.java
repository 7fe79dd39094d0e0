package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Fact;

/**
 * Finds again what an earlier version of a story has: the same words, or most of the same words of
 * the same speaker, since one outlet changes or cuts what another took as it came. Each is found by
 * one fact of an article at most: what an article says twice stands there twice.
 */
final class Versions<F extends Fact> {

  /** Fewer words than this have to be the same. */
  private static final int SHORTEST = 4;

  /** The share of the words of the shorter that stand in the other. */
  private static final double SHARE = 0.7;

  private static final Set<String> NEGATIONS =
      Vocabulary.rows("event-negations").stream()
          .flatMap(row -> Arrays.stream(row[0].split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private record Told<F>(F fact, String words, String speaker, Set<String> articles) {}

  private final Map<String, List<Told<F>>> byStory = new HashMap<>();

  /**
   * The first to tell what {@code fact} tells; null if that is itself, which is remembered.
   *
   * @param story what its versions have in common
   * @param speaker the same for the same speaker
   */
  @Nullable F first(F fact, String story, String text, String speaker) {
    List<Told<F>> told = byStory.computeIfAbsent(story, s -> new ArrayList<>());
    String words = Quoted.plain(text);
    Told<F> best = null;
    double most = 0;
    for (Told<F> other : told) {
      double alike = other.articles().contains(fact.article()) ? 0 : alike(other, words, speaker);
      if (alike > most) {
        best = other;
        most = alike;
      }
    }
    if (best == null) {
      told.add(new Told<>(fact, words, speaker, new HashSet<>(Set.of(fact.article()))));
      return null;
    }
    best.articles().add(fact.article());
    return best.fact();
  }

  /** 1 for the same words; 0 for others. */
  private static double alike(Told<?> told, String words, String speaker) {
    if (told.words().equals(words)) {
      return 1;
    }
    if (!told.speaker().equals(speaker)) {
      return 0;
    }
    Set<String> theirs = new HashSet<>(Text.words(told.words()));
    Set<String> mine = new HashSet<>(Text.words(words));
    int shorter = Math.min(theirs.size(), mine.size());
    if (shorter < SHORTEST || !turning(mine).equals(turning(theirs))) {
      return 0;
    }
    mine.retainAll(theirs);
    double share = (double) mine.size() / shorter;
    // Less than the same words, so that these are found first.
    return share < SHARE ? 0 : share * 0.99;
  }

  /** The words of which one makes something else be said: numbers and negations. */
  private static Set<String> turning(Set<String> words) {
    return words.stream()
        .filter(word -> NEGATIONS.contains(word) || Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }
}
