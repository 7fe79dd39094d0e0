package org.riyadhtimeline.read;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the language of a text by its script and its commonest small words. */
final class Language {

  /** Said where no language can be told. */
  static final String UNKNOWN = "und";

  private static final String ENGLISH = "en";

  /** How many characters are looked at. */
  private static final int SAMPLE = 3000;

  private static final int FEW_WORDS = 4;

  /** No small word is longer. */
  private static final int LONGEST = 8;

  private static final List<String> CODES =
      WordList.rows("languages").stream().map(r -> r[0]).toList();

  /** The languages of each word, by their places in {@link #CODES}. */
  private static final Map<String, int[]> BY_WORD = load();

  private Language() {}

  private static Map<String, int[]> load() {
    Map<String, int[]> byWord = new HashMap<>();
    for (String[] row : WordList.rows("languages")) {
      int[] code = {CODES.indexOf(row[0])};
      for (String word : row[1].split(" ")) {
        byWord.merge(word, code, Language::joined);
      }
    }
    return byWord;
  }

  private static int[] joined(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** An ISO 639-1 code; {@code en} for a text too short to tell, {@link #UNKNOWN} for others. */
  static String of(String text, int from) {
    return of(text, from, ENGLISH);
  }

  /**
   * @param known the language of a text too short to tell
   */
  static String of(String text, int from, String known) {
    int end = Math.min(text.length(), from + SAMPLE);
    int latin = 0;
    int other = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x250) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        other++;
      }
    }
    return other > latin / 3 ? byScript(text, from, end, latin) : byWords(text, from, end, known);
  }

  private static String byScript(String text, int from, int end, int latin) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    boolean ukrainian = false;
    boolean persian = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x250 && Character.isLetter(c)) {
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        ukrainian |= "іїєґ".indexOf(c) >= 0;
        persian |= "پچژگ".indexOf(c) >= 0;
      }
    }
    if (scripts.containsKey(UnicodeScript.HIRAGANA)) {
      return "ja";
    }
    UnicodeScript most = UnicodeScript.LATIN;
    int count = latin / 3;
    for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
      if (script.getValue() > count) {
        most = script.getKey();
        count = script.getValue();
      }
    }
    return switch (most) {
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
      case KATAKANA -> "ja";
      case LATIN -> byWords(text, from, end, ENGLISH);
      default -> UNKNOWN;
    };
  }

  private static String byWords(String text, int from, int end, String known) {
    int[] hits = new int[CODES.size()];
    int words = 0;
    int start = from;
    for (int at = from; at <= end; at++) {
      if (at == end || !Character.isLetter(text.charAt(at))) {
        if (at > start) {
          words++;
          if (at - start <= LONGEST) {
            int[] codes = BY_WORD.get(text.substring(start, at).toLowerCase(Locale.ROOT));
            for (int i = 0; codes != null && i < codes.length; i++) {
              hits[codes[i]]++;
            }
          }
        }
        start = at + 1;
      }
    }
    return best(hits, words, known);
  }

  private static String best(int[] hits, int words, String known) {
    int english = CODES.indexOf(ENGLISH);
    int best = english;
    for (int i = 0; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    if (hits[best] >= FEW_WORDS) {
      return CODES.get(best);
    }
    if (words < 20) {
      return known;
    }
    return hits[english] * 12 >= words ? ENGLISH : UNKNOWN;
  }
}
