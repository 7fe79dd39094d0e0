package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;

/**
 * Finds quotations of one speaker that different articles have in much the same words: they share
 * at least two telling words, and these are at least half of those of the shorter.
 */
final class SameWords {

  /** Shorter words tell little about what was said. */
  private static final int TELLING = 5;

  /** Words a speaker uses in more quotations than this tell nothing about any. */
  private static final int COMMON = 40;

  private SameWords() {}

  /** Groups of at least two quotations from at least two articles, in the order of the first. */
  static List<List<Quote>> find(Site site) {
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Quote quote : site.coverage.quotes()) {
      Speaker speaker = quote.speaker();
      if (speaker != null) {
        String key = speaker.personId() == null ? "words " + speaker.name() : speaker.personId();
        bySpeaker.computeIfAbsent(key, k -> new ArrayList<>()).add(quote);
      }
    }
    List<List<Quote>> groups = new ArrayList<>();
    bySpeaker.values().forEach(quotes -> groups.addAll(groups(quotes)));
    return groups;
  }

  private static List<List<Quote>> groups(List<Quote> quotes) {
    List<Set<String>> telling = quotes.stream().map(SameWords::telling).toList();
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (String word : telling.get(i)) {
        places.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
      }
    }
    // Each joins the first it resembles: a chain of likenesses would end far from where it began.
    int[] first = new int[quotes.size()];
    Map<Integer, List<Quote>> joined = new LinkedHashMap<>();
    for (int i = 0; i < quotes.size(); i++) {
      first[i] = i;
      for (Map.Entry<Integer, Integer> entry : shared(telling.get(i), places, i).entrySet()) {
        int other = entry.getKey();
        int shorter = Math.min(telling.get(i).size(), telling.get(other).size());
        boolean apart = !quotes.get(i).article().equals(quotes.get(other).article());
        boolean alike = entry.getValue() >= 2 && entry.getValue() * 2 >= shorter;
        if (apart && alike && first[other] == other) {
          first[i] = other;
          break;
        }
      }
      joined.computeIfAbsent(first[i], k -> new ArrayList<>()).add(quotes.get(i));
    }
    return joined.values().stream().filter(SameWords::fromSeveral).toList();
  }

  /** How many telling words each quotation before number {@code i} shares with it. */
  private static Map<Integer, Integer> shared(
      Set<String> telling, Map<String, List<Integer>> places, int i) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String word : telling) {
      List<Integer> others = places.getOrDefault(word, List.of());
      if (others.size() <= COMMON) {
        others.stream().filter(other -> other < i).forEach(o -> shared.merge(o, 1, Integer::sum));
      }
    }
    return shared;
  }

  private static boolean fromSeveral(List<Quote> quotes) {
    return quotes.stream().map(Quote::article).distinct().count() > 1;
  }

  private static Set<String> telling(Quote quote) {
    Set<String> telling = new HashSet<>();
    String text = quote.text();
    WordDiff.words(text, new Span(0, text.length())).stream()
        .map(WordDiff.Word::letters)
        .filter(word -> word.length() >= TELLING)
        .forEach(telling::add);
    return telling;
  }
}
