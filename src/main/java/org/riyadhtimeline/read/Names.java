package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People's names as bylines write them. */
final class Names {

  private static final int MOST_WORDS = 5;

  private Names() {}

  /** {@code MATTHEW LEE} as {@code Matthew Lee}; a name already in mixed case as it is. */
  static String spelt(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      out.append(out.isEmpty() ? "" : " ").append(speltWord(word));
    }
    return out.toString();
  }

  private static String speltWord(String word) {
    boolean mc = word.startsWith("Mc") && word.length() > 4 && isUpper(word.substring(2));
    if (mc) {
      return "Mc" + speltWord(word.substring(2));
    }
    if (word.length() < 2 || isRoman(word) || !isUpper(word) || word.indexOf('.') == 1) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(first ? String.valueOf(c) : word.substring(i, i + 1).toLowerCase(Locale.ROOT));
      first = !Character.isLetter(c) || (i == 1 && word.startsWith("MC") && word.length() > 4);
    }
    return out.toString();
  }

  private static boolean isRoman(String word) {
    return word.equals("II") || word.equals("III") || word.equals("IV");
  }

  static boolean isUpper(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter;
  }

  /** Whether {@code words} could be one person's name: two to five words, each capitalised. */
  static boolean isName(String words) {
    String[] parts = words.strip().split("\\s+");
    if (parts.length < 2 || parts.length > MOST_WORDS) {
      return false;
    }
    int capitalised = 0;
    for (String part : parts) {
      if (isCapitalised(part)) {
        capitalised++;
      } else if (!isParticle(part)) {
        return false;
      }
    }
    return capitalised >= 2 || (capitalised == 1 && parts.length == 2);
  }

  private static boolean isCapitalised(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean fits =
          Character.isLetter(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || ".'’-‐‑".indexOf(c) >= 0;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParticle(String word) {
    return switch (word) {
      case "al",
          "bin",
          "bint",
          "ibn",
          "el",
          "de",
          "da",
          "di",
          "do",
          "dos",
          "du",
          "del",
          "della",
          "la",
          "le",
          "van",
          "von",
          "der",
          "den",
          "ten",
          "ter",
          "zu",
          "y",
          "e" ->
          true;
      default ->
          word.startsWith("al-")
              || word.startsWith("el-")
              || word.startsWith("d'")
              || word.startsWith("d’");
    };
  }

  /** The names in {@code A, B and C}, in order, each once. */
  static List<String> list(String words) {
    List<String> names = new ArrayList<>();
    for (String part : words.split("(?i),| and | & |;| with ")) {
      String name = part.strip();
      if (isName(name)) {
        String spelt = spelt(name);
        if (!names.contains(spelt)) {
          names.add(spelt);
        }
      }
    }
    return names;
  }
}
