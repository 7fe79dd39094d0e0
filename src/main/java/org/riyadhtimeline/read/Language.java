package org.riyadhtimeline.read;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its script and its commonest small words. */
final class Language {

  /** Said where no language can be told. */
  static final String UNKNOWN = "und";

  private static final String ENGLISH = "en";
  private static final int SAMPLE = 6000;
  private static final int FEW_WORDS = 4;
  private static final Map<String, List<String>> BY_WORD = load();

  private Language() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> byWord = new HashMap<>();
    for (String[] row : WordList.rows("languages")) {
      for (String word : row[1].split(" ")) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(row[0]);
      }
    }
    return byWord;
  }

  /** An ISO 639-1 code; {@code en} for a text too short to tell, {@link #UNKNOWN} for others. */
  static String of(String text, int from) {
    int end = Math.min(text.length(), from + SAMPLE);
    String byScript = byScript(text, from, end);
    return byScript != null ? byScript : byWords(text, from, end);
  }

  private static @Nullable String byScript(String text, int from, int end) {
    Map<UnicodeScript, Integer> scripts = new HashMap<>();
    int letters = 0;
    boolean ukrainian = false;
    boolean persian = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x250) {
        letters += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters++;
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        ukrainian |= "іїєґ".indexOf(c) >= 0;
        persian |= "پچژگ".indexOf(c) >= 0;
      }
    }
    int half = letters / 2;
    if (count(scripts, UnicodeScript.HIRAGANA) + count(scripts, UnicodeScript.KATAKANA)
        > letters / 10) {
      return "ja";
    }
    for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
      if (script.getValue() > half
          || (script.getKey() == UnicodeScript.HAN && script.getValue() > letters / 4)) {
        return switch (script.getKey()) {
          case CYRILLIC -> ukrainian ? "uk" : "ru";
          case ARABIC -> persian ? "fa" : "ar";
          case HAN -> "zh";
          case HANGUL -> "ko";
          case HEBREW -> "he";
          case GREEK -> "el";
          case THAI -> "th";
          case DEVANAGARI -> "hi";
          case BENGALI -> "bn";
          case TAMIL -> "ta";
          case GEORGIAN -> "ka";
          case ARMENIAN -> "hy";
          case LATIN -> null;
          default -> UNKNOWN;
        };
      }
    }
    return null;
  }

  private static int count(Map<UnicodeScript, Integer> scripts, UnicodeScript script) {
    return scripts.getOrDefault(script, 0);
  }

  private static String byWords(String text, int from, int end) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    int words = 0;
    int start = from;
    for (int at = from; at <= end; at++) {
      if (at == end || !Character.isLetter(text.charAt(at))) {
        if (at > start) {
          words++;
          String word = text.substring(start, at).toLowerCase(Locale.ROOT);
          for (String language : BY_WORD.getOrDefault(word, List.of())) {
            hits.merge(language, 1, Integer::sum);
          }
        }
        start = at + 1;
      }
    }
    String best = ENGLISH;
    int most = hits.getOrDefault(ENGLISH, 0);
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    if (most >= FEW_WORDS || words < 20) {
      return most >= FEW_WORDS ? best : ENGLISH;
    }
    return hits.getOrDefault(ENGLISH, 0) * 12 >= words ? ENGLISH : UNKNOWN;
  }
}
