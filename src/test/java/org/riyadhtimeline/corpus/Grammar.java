package org.riyadhtimeline.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Rules that expand to sentences: {@code = name}, then one alternative a line. */
final class Grammar {

  private final Map<String, List<String>> rules = new HashMap<>();

  Grammar(List<String> lines) {
    List<String> rule = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("= ")) {
        rule = rules.computeIfAbsent(line.substring(2), name -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rule.add(line);
      }
    }
  }

  /** One expansion of a rule. {@code slots} come before rules of the same name. */
  String expand(String rule, Map<String, String> slots, SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    name(rule, slots, random, out);
    return out.toString();
  }

  private void name(
      String name, Map<String, String> slots, SplittableRandom random, StringBuilder out) {
    String slot = slots.get(name);
    if (slot != null) {
      out.append(slot);
      return;
    }
    List<String> alternatives = rules.get(name);
    if (alternatives == null) {
      throw new IllegalArgumentException("no rule and no slot: " + name);
    }
    text(alternatives.get(random.nextInt(alternatives.size())), slots, random, out);
  }

  private void text(
      String text, Map<String, String> slots, SplittableRandom random, StringBuilder out) {
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      out.append(text, at, open);
      int close = text.indexOf('}', open);
      boolean capital = text.charAt(open + 1) == '!';
      int start = out.length();
      name(text.substring(open + (capital ? 2 : 1), close), slots, random, out);
      if (capital) {
        out.replace(start, start + 1, out.substring(start, start + 1).toUpperCase(Locale.ROOT));
      }
      at = close + 1;
    }
    out.append(text, at, text.length());
  }
}
