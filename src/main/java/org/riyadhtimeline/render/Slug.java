package org.riyadhtimeline.render;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Ids as file names: lower-case ASCII, never the name of a device, never different by case alone.
 * An id that is one already stays as it is; any other gets a mark of its own letters at its end, so
 * that two ids never meet.
 */
final class Slug {

  private static final int LONGEST = 80;

  /** Names that systems or the site itself keep for themselves. */
  private static final Set<String> TAKEN =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9", "index");

  private Slug() {}

  static String of(String id) {
    String plain = plain(id);
    if (!id.isEmpty() && plain.equals(id) && plain.length() <= LONGEST && !TAKEN.contains(plain)) {
      return plain;
    }
    String start = plain.length() <= LONGEST - 20 ? plain : plain.substring(0, LONGEST - 20);
    return (start.isEmpty() ? "x" : start) + "-" + mark(id);
  }

  /** Letters a to z, digits, underscores, single hyphens between them. */
  static String plain(String words) {
    StringBuilder out = new StringBuilder(words.length());
    String letters = decomposed(words).toLowerCase(Locale.ROOT);
    boolean hyphen = false;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_') {
        if (hyphen && !out.isEmpty()) {
          out.append('-');
        }
        hyphen = false;
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        hyphen = true;
      }
    }
    return out.toString();
  }

  /** Letters apart from their accents; what is all ASCII is that already. */
  private static String decomposed(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x80) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD);
      }
    }
    return words;
  }

  /** FNV-1a over the code units, in base 36. */
  private static String mark(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return Long.toString(hash >>> 1, 36);
  }
}
