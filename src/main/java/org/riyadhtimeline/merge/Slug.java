package org.riyadhtimeline.merge;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as they may stand in an address and as a file on any system. */
final class Slug {

  private static final int LONGEST = 80;

  /** Names that Windows keeps for devices, and {@code index}, which every folder has itself. */
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "index");

  private static final Pattern DEVICE = Pattern.compile("(com|lpt)[0-9]");

  private Slug() {}

  /**
   * Lower-case ASCII letters and digits, words joined by single hyphens, never empty and never a
   * reserved name. A name without any such letter becomes {@code person-} and a number made from
   * it.
   */
  static String of(String name) {
    String folded = Fold.lower(name);
    StringBuilder out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length() && out.length() < LONGEST; i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && !out.isEmpty()) {
          out.append('-');
        }
        gap = false;
        out.append(c);
      } else if (c != '\'') {
        gap = true;
      }
    }
    String slug = out.toString();
    if (slug.isEmpty()) {
      return "person-" + mark(name);
    }
    boolean reserved = RESERVED.contains(slug) || DEVICE.matcher(slug).matches();
    return reserved ? slug + "-person" : slug;
  }

  /** A short number that depends on {@code text} alone. */
  static String mark(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return Long.toString((hash ^ (hash >>> 32)) & 0xffffffffL, 36);
  }
}
