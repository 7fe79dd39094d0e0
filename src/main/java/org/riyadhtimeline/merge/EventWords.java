package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a clause that say what happened. */
final class EventWords {

  private static final Set<String> AGREED_OR_MET = Set.of("agreed", "met", "meets", "meet");

  private static final Set<String> ABOUT =
      Set.of("to", "about", "over", "that", "aimed", "meant", "amid", "regarding");

  private final Countries countries;
  private final Map<String, String> concepts = new HashMap<>();
  private final Set<String> kinds = new HashSet<>();
  private final Set<String> empty = words("event-stopwords");
  private final Set<String> gatherings = words("event-gatherings");
  private final Set<String> gatheringVerbs = words("event-gathering-verbs");

  EventWords(Countries countries) {
    this.countries = countries;
    for (String[] row : Vocabulary.rows("event-concepts")) {
      kinds.add(row[0]);
      Arrays.stream(row[1].split(" ")).forEach(word -> concepts.putIfAbsent(stem(word), row[0]));
    }
  }

  /** The kinds of happening and the stems of other words, in order; no countries, no numbers. */
  List<String> deeds(List<String> words) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean tells = !empty.contains(word) && !isPress(words, i);
      if (tells && !Character.isDigit(word.charAt(0)) && countries.of(word) == null) {
        String stem = stem(word);
        found.add(concepts.getOrDefault(stem, stem));
      }
    }
    return found;
  }

  /** The same, and the countries. */
  Set<String> concepts(List<String> words) {
    Set<String> found = new LinkedHashSet<>(deeds(words));
    parties(words).forEach(country -> found.add("@" + country));
    return found;
  }

  /** The numbers that count something: no years, no days of a month. */
  List<String> numbers(List<String> words) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean number = word.chars().allMatch(c -> c >= '0' && c <= '9');
      boolean year = word.length() == 4 && (word.charAt(0) == '1' || word.charAt(0) == '2');
      if (number && !year && !isEmpty(words, i - 1) && !isEmpty(words, i + 1)) {
        found.add(word);
      }
    }
    return found;
  }

  /** A month beside a number makes it a day; of other empty words no harm is done. */
  private boolean isEmpty(List<String> words, int i) {
    return i >= 0 && i < words.size() && empty.contains(words.get(i));
  }

  /** Whether a word written with a capital is no name: a country, a day, a kind of happening. */
  boolean isPlain(String word) {
    return empty.contains(word)
        || countries.of(word) != null
        || gatherings.contains(word)
        || concepts.containsKey(stem(word));
  }

  /** The countries and bodies a clause names, by whatever word. */
  Set<String> parties(List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    countries.in(words).forEach(named -> found.add(named.country()));
    return found;
  }

  /**
   * The countries that come together, not those their talks are about: {@code Russia and the U.S.
   * agreed to end the war in Ukraine}.
   */
  Set<String> actors(List<String> clause) {
    int from = clause.size();
    for (int i = 0; i < from; i++) {
      if (gatherings.contains(clause.get(i)) || AGREED_OR_MET.contains(clause.get(i))) {
        from = i;
      }
    }
    int to = from;
    while (to < clause.size() && !ABOUT.contains(clause.get(to)) && !isOn(clause, to)) {
      to++;
    }
    return parties(clause.subList(0, to));
  }

  private boolean isOn(List<String> clause, int i) {
    return clause.get(i).equals("on")
        && i + 1 < clause.size()
        && !empty.contains(clause.get(i + 1));
  }

  /** The capitals where something takes place: {@code at the palace in Lima}. */
  List<String> venues(List<String> clause) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      if (clause.get(i).equals("in") || clause.get(i).equals("at")) {
        for (int k = i + 1; k < Math.min(clause.size(), i + 5); k++) {
          Countries.Named named = countries.of(clause.get(k));
          if (named != null && named.how() == Countries.How.CAPITAL) {
            found.add(clause.get(k));
          }
        }
      }
    }
    return found;
  }

  boolean isKind(String concept) {
    return kinds.contains(concept);
  }

  /** Whether people come together in the clause: they meet, or hold talks, or agree after them. */
  boolean isGathering(List<String> clause, List<String> sentence) {
    int verb = -9;
    for (int i = 0; i < clause.size(); i++) {
      String word = clause.get(i);
      if (gatheringVerbs.contains(word)) {
        verb = i;
      }
      if (word.equals("met") || ((word.equals("meets") || word.equals("meet")) && i > 0)) {
        return true;
      }
      if (gatherings.contains(word) && !isPress(clause, i)) {
        boolean begins = clause.subList(0, i).stream().allMatch(empty::contains);
        if (begins || i - verb <= 5 || i < 4 && clause.size() <= 6) {
          return true;
        }
      }
    }
    return clause.contains("agreed") && afterGathering(sentence);
  }

  private boolean afterGathering(List<String> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean gathering = gatherings.contains(sentence.get(i)) && !isPress(sentence, i);
      if (gathering && sentence.subList(Math.max(0, i - 3), i).stream().anyMatch(this::isDuring)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDuring(String word) {
    return word.equals("after")
        || word.equals("at")
        || word.equals("during")
        || word.equals("following");
  }

  /** Whether the words only point to a gathering: {@code Tuesday's talks}, {@code the meeting}. */
  boolean isPointer(List<String> clause) {
    return clause.size() <= 4 && clause.stream().anyMatch(gatherings::contains);
  }

  private static boolean isPress(List<String> words, int i) {
    return words.get(i).equals("conference")
        && i > 0
        && (words.get(i - 1).equals("press") || words.get(i - 1).equals("news"));
  }

  private static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    Vocabulary.rows(list).forEach(row -> words.addAll(Arrays.asList(row[0].split(" "))));
    return words;
  }

  /**
   * Cuts common endings: forms of one word mostly meet, and words of different sense hardly ever.
   */
  static String stem(String word) {
    String stem = word;
    for (String ending :
        new String[] {"ations", "ation", "ings", "ing", "ies", "ied", "es", "ed", "s", "ion"}) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
        stem = stem.substring(0, stem.length() - ending.length());
        stem = ending.startsWith("ie") ? stem + "y" : stem;
        break;
      }
    }
    int last = stem.length() - 1;
    if (last > 2 && stem.charAt(last) == 'e') {
      return stem.substring(0, last);
    }
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
