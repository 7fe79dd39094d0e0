package org.riyadhtimeline.extract.person;

import java.text.Normalizer;
import java.util.Locale;

/** Brings spellings of one word together. */
final class Folding {

  private Folding() {}

  /** {@code word} in lower case without accents. */
  static String fold(String word) {
    return foldLower(word.toLowerCase(Locale.ROOT));
  }

  /** The same for a word in lower case. */
  static String foldLower(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return strip(lower);
      }
    }
    return lower;
  }

  private static String strip(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ł' -> out.append('l');
        case 'ø' -> out.append('o');
        case 'đ' -> out.append('d');
        case 'ı' -> out.append('i');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case '’' -> out.append('\'');
        case '‐', '‑' -> out.append('-');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** A sequence of lower-case ASCII letters, digits and hyphens for {@code name}. */
  static String slug(String name) {
    String folded = fold(name);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (c != '\'' && c != '.' && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    while (!out.isEmpty() && out.charAt(out.length() - 1) == '-') {
      out.setLength(out.length() - 1);
    }
    return out.isEmpty() ? "person" : out.toString();
  }

  /** Whether one letter put in, left out, changed or swapped makes {@code a} of {@code b}. */
  static boolean oneEditApart(String a, String b) {
    if (a.length() > b.length()) {
      return oneEditApart(b, a);
    }
    if (b.length() - a.length() > 1 || a.equals(b)) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (a.length() < b.length()) {
      return a.substring(i).equals(b.substring(i + 1));
    }
    if (a.substring(i + 1).equals(b.substring(i + 1))) {
      return true;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }
}
