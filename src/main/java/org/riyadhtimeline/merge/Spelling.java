package org.riyadhtimeline.merge;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares spellings of one word of a name. Works on folded words. */
final class Spelling {

  /** How close two spellings are. */
  enum Closeness {
    SAME,
    /** They differ as transliterations of one name do. */
    TRANSLITERATED,
    /** They differ by vowels or a doubled letter. */
    NEAR,
    OTHER
  }

  private static final double SIMILAR = 0.9;
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final LevenshteinDistance LEVENSHTEIN = new LevenshteinDistance(2);

  /** Ways to write the ending of Andrei, those that end in another way of the list first. */
  private static final List<String> ENDINGS =
      List.of("iyy", "iy", "yy", "ii", "ij", "ey", "ei", "yi", "y");

  private Spelling() {}

  static Closeness compare(String a, String b) {
    if (a.equals(b)) {
      return Closeness.SAME;
    }
    String x = transliteration(a);
    String y = transliteration(b);
    if (x.equals(y)) {
      return Closeness.TRANSLITERATED;
    }
    // A last letter that differs makes another name: Ivanov and Ivanova, Mario and Maria.
    boolean near =
        Math.min(x.length(), y.length()) >= 5
            && x.charAt(x.length() - 1) == y.charAt(y.length() - 1)
            && consonants(x).equals(consonants(y))
            && LEVENSHTEIN.apply(x, y) >= 0
            && JARO_WINKLER.apply(x, y) >= SIMILAR;
    return near ? Closeness.NEAR : Closeness.OTHER;
  }

  /**
   * A key that the transliterations of a name share: Andrei, Andrey; Malinovsky, Malinovskyy,
   * Malinovskiy; Vasiliev, Vasilyev; Mohammed, Mohamed.
   */
  static String transliteration(String word) {
    String out = withSoftE(withPlainEnding(word));
    out = out.replace("ks", "x").replace("ph", "f").replace("kh", "h").replace("ou", "u");
    out = out.replace("oo", "u").replace("ck", "k").replace('q', 'k').replace('w', 'v');
    StringBuilder single = new StringBuilder(out.length());
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i) != out.charAt(i - 1)) {
        single.append(out.charAt(i));
      }
    }
    return single.toString();
  }

  private static String withPlainEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > 2 && word.endsWith(ending)) {
        int stem = word.length() - ending.length();
        return stem > 0 ? word.substring(0, stem) + "i" : word;
      }
    }
    return word;
  }

  /** With "e" for the "iye", "ye" and "ie" after the first letter. */
  private static String withSoftE(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); ) {
      int soft = i == 0 ? 0 : softE(word, i);
      out.append(soft == 0 ? word.charAt(i) : 'e');
      i += Math.max(1, soft);
    }
    return out.toString();
  }

  private static int softE(String word, int at) {
    if (word.startsWith("iye", at)) {
      return 3;
    }
    return word.startsWith("ye", at) || word.startsWith("ie", at) ? 2 : 0;
  }

  /** The key under which near spellings meet: the consonants of the transliteration. */
  static String consonants(String transliteration) {
    StringBuilder out = new StringBuilder(transliteration.length());
    for (int i = 0; i < transliteration.length(); i++) {
      char c = transliteration.charAt(i);
      if ("aeiouyh".indexOf(c) < 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
        out.append(c == 'c' ? 'k' : c);
      }
    }
    return out.isEmpty() ? transliteration : out.toString();
  }
}
