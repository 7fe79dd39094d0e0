package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.extract.text.Words;

/** Names, of one or several words, of what is no person: countries, places, organizations. */
final class Gazetteer {

  /** What a name in the gazetteer names. */
  enum Kind {
    COUNTRY,
    /** A people or its adjective. */
    DEMONYM,
    /** A capital, which may stand for its government. */
    CAPITAL,
    PLACE,
    OTHER
  }

  /**
   * A name of the gazetteer.
   *
   * @param words its words, as in the text
   * @param side the country or body it belongs to
   */
  record Entry(String[] words, Kind kind, @Nullable String side) {}

  private static final Map<String, List<Entry>> BY_FIRST = load();

  private Gazetteer() {}

  /** The longest entry that begins at token {@code at}; null if none does. */
  static @Nullable Entry at(List<Token> tokens, int at) {
    List<Entry> entries = BY_FIRST.get(tokens.get(at).text());
    if (entries == null) {
      return null;
    }
    Entry best = null;
    for (Entry entry : entries) {
      if ((best == null || entry.words.length > best.words.length)
          && matches(entry.words, tokens, at)) {
        best = entry;
      }
    }
    return best;
  }

  /** Whether {@code entry} is a country written in initials: {@code U.S.}. */
  static boolean isCountryAbbreviation(@Nullable Entry entry) {
    return entry != null && entry.kind == Kind.COUNTRY;
  }

  /** "Londoner", "Dubliner": who lives in a place that is known. */
  static boolean isInhabitant(String word) {
    if (!word.endsWith("er") || word.length() < 6) {
      return false;
    }
    List<Entry> entries = BY_FIRST.get(word.substring(0, word.length() - 2));
    return entries != null && entries.stream().anyMatch(e -> e.words().length == 1);
  }

  private static boolean matches(String[] words, List<Token> tokens, int at) {
    if (at + words.length > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      if (!tokens.get(at + i).text().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<Entry>> load() {
    Map<String, List<Entry>> entries = new HashMap<>(4096);
    for (String[] row : Words.rows("places-countries")) {
      String side = row[0];
      add(entries, side, Kind.COUNTRY, side);
      add(entries, column(row, 3), Kind.COUNTRY, side);
      add(entries, column(row, 1), Kind.DEMONYM, side);
      add(entries, column(row, 2), Kind.CAPITAL, side);
    }
    for (String place : Words.set("places-other")) {
      add(entries, place, Kind.PLACE, null);
    }
    for (String other : Words.set("person-not")) {
      add(entries, other, Kind.OTHER, null);
    }
    return entries;
  }

  private static String column(String[] row, int number) {
    return row.length > number ? row[number] : "";
  }

  private static void add(
      Map<String, List<Entry>> entries, String names, Kind kind, @Nullable String side) {
    for (String name : names.split(",")) {
      if (!name.isEmpty()) {
        String[] words = name.split(" ");
        entries
            .computeIfAbsent(words[0], w -> new ArrayList<>(1))
            .add(new Entry(words, kind, side));
      }
    }
  }
}
