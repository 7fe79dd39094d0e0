package org.riyadhtimeline.merge;

import java.text.Normalizer;
import java.util.Locale;

/** Brings words to one form, so that spellings which differ by marks or case alone are equal. */
final class Fold {

  private Fold() {}

  /**
   * Lower case, without diacritics; letters that carry no mark but have a common Latin spelling get
   * it (ø o, ł l, ß ss). Other scripts stay.
   */
  static String lower(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = decomposed(text).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.FORMAT) {
        latin(c, out);
      }
    }
    return out.toString();
  }

  /** The letters and digits alone, folded. */
  static String letters(String text) {
    String folded = lower(text);
    StringBuilder out = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Most texts hold nothing to take apart but the marks of the typesetter, which have no parts. */
  private static String decomposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7e && (c < '‐' || c > '”')) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
      }
    }
    return text;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7e) {
        return false;
      }
    }
    return true;
  }

  private static void latin(char c, StringBuilder out) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'ı' -> out.append('i');
      case '’', '‘', 'ʼ', 'ʻ', '´', '`' -> out.append('\'');
      case '‐', '‑', '–', '—' -> out.append('-');
      default -> out.append(c);
    }
  }
}
