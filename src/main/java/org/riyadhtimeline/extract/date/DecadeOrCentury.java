package org.riyadhtimeline.extract.date;

/**
 * Ten or a hundred years: "the 1960s", "the '60s", "the sixties", "the 20th century",
 * "nineteenth-century".
 *
 * <p>Not "in his sixties", "temperatures in the 60s".
 */
final class DecadeOrCentury implements Finder {

  @Override
  public void find(Line line, int at, Finds finds) {
    String word = line.word(at);
    if (line.isNumber(at) && word.endsWith("0s")) {
      digits(line, at, word, finds);
    } else if (line.year(at) > 0 && word.endsWith("0") && line.isPossessive(at + 1)) {
      int decade = line.year(at) / 10;
      finds.add(at, at + 2, context -> When.decade(decade));
    } else if (Vocabulary.DECADES.containsKey(word)) {
      words(line, at, Vocabulary.DECADES.get(word), finds);
    } else if (line.ordinal(at) > 0) {
      century(line, at, line.ordinal(at), finds);
    } else if (word.endsWith("-century")) {
      int ordinal = Vocabulary.ORDINALS.getOrDefault(word.substring(0, word.length() - 8), 0);
      if (ordinal > 9) {
        finds.add(at, at + 1, context -> When.century(ordinal - 1));
      }
    }
  }

  private static void digits(Line line, int at, String word, Finds finds) {
    int digits = Line.digits(word);
    if (digits == 4 && word.length() == 5) {
      int decade = Integer.parseInt(word.substring(0, 3));
      if (decade >= 100 && decade <= 210) {
        finds.add(at, at + 1, context -> When.decade(decade));
      }
    } else if (digits == 2 && word.length() == 3) {
      int decade = 190 + Integer.parseInt(word.substring(0, 1));
      if (isApostrophe(line, at - 1)) {
        finds.add(at - 1, at + 1, context -> When.decade(decade));
      } else if (isTime(line, at) || isLinked(line, at)) {
        finds.add(at, at + 1, context -> When.decade(decade));
      }
    }
  }

  /** "In the 60s, bands", "during the 60s", "music of the 60s"; not "temperatures in the 60s". */
  private static boolean isTime(Line line, int at) {
    return line.is(at - 1, "the")
        && (line.is(at - 2, "in") && at == 2
            || line.isAny(at - 2, "during", "since", "of")
            || line.isAny(at - 2, "throughout", "until"));
  }

  /** "the 60s and 70s". */
  private static boolean isLinked(Line line, int at) {
    return line.isAny(at - 1, "and", "or")
        && line.isNumber(at - 2)
        && line.word(at - 2).endsWith("0s")
        && (isTime(line, at - 2) || line.word(at - 2).length() == 5);
  }

  private static boolean isApostrophe(Line line, int at) {
    return (line.is(at, "'") || line.is(at, "’") || line.is(at, "‘")) && line.isTight(at);
  }

  private static void words(Line line, int at, int decade, Finds finds) {
    boolean cued = line.isAny(at - 1, "the", "early", "late") || line.isAny(at - 1, "mid", "-");
    if (cued
        && !line.isAny(at - 2, "his", "her", "their")
        && !line.isAny(at - 3, "his", "her", "their")) {
      finds.add(at, at + 1, context -> When.decade(190 + decade));
    }
  }

  private static void century(Line line, int at, int ordinal, Finds finds) {
    int name = line.isDash(at + 1) ? at + 2 : at + 1;
    if (ordinal <= 22 && line.is(name, "century")) {
      finds.add(at, name + 1, context -> When.century(ordinal - 1));
    }
  }
}
