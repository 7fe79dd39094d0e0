package org.riyadhtimeline.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the title of an event with the words of its clause: without the words that only give its
 * date, cut at a border between phrases where it is long, and never ending in a stub.
 */
final class Title {

  /** Titles up to here stay whole. */
  private static final int FULL = 130;

  /** Longer ones are cut to this. */
  private static final int CUT = 110;

  private final Scene scene;
  private final List<Integer> kept = new ArrayList<>();
  private String prefix = "";

  Title(Scene scene) {
    this.scene = scene;
  }

  /** Puts a subject before the words, such as a name in brackets. */
  Title after(@Nullable String subject) {
    prefix = subject == null ? "" : subject;
    return this;
  }

  /** Adds the words from the token {@code from} to before {@code to}, but not those dropped. */
  Title words(int from, int to, boolean[] dropped) {
    for (int i = from; i < to; i++) {
      if (!dropped[i]) {
        kept.add(i);
      }
    }
    return this;
  }

  /**
   * The title; null if nothing worth it remains.
   *
   * @param least the index of the token that must not be cut off
   */
  @Nullable String write(int least) {
    trimFront();
    trimAfterDate(least);
    trimPositions();
    trimCommas();
    if (text(kept.size()).length() > FULL || !isBalanced(kept.size())) {
      cut(least);
    }
    trimEnd();
    trimBeforeLastQuote();
    String text = text(kept.size());
    return kept.isEmpty() ? null : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Words that only link the clause to the one before: "But", "Meanwhile,". */
  private void trimFront() {
    while (!kept.isEmpty() && prefix.isEmpty()) {
      Tag tag = scene.tag(kept.get(0));
      boolean link =
          tag == Tag.CONJUNCTION
              || tag == Tag.COMMA
              || (tag == Tag.ADVERB && !scene.is(kept.get(0), "not"));
      boolean soFar =
          scene.is(kept.get(0), "so") && kept.size() > 1 && scene.is(kept.get(1), "far");
      if (!link && tag != Tag.BREAK && !isLoneQuote()) {
        return;
      }
      kept.subList(0, soFar ? 2 : 1).clear();
    }
  }

  /**
   * "met Ames on Monday and Bell on Tuesday": what a link adds after a date that was left out is
   * another happening, or half of one.
   */
  private void trimAfterDate(int least) {
    for (int k = 1; k < kept.size(); k++) {
      int at = kept.get(k);
      boolean afterDropped = kept.get(k - 1) < at - 1 && scene.is(at - 1, Tag.DATE);
      boolean link =
          scene.is(at, Tag.CONJUNCTION)
              || (scene.is(at, Tag.COMMA) && scene.is(at + 1, Tag.CONJUNCTION));
      if (afterDropped && link && at > least) {
        kept.subList(k, kept.size()).clear();
        return;
      }
    }
  }

  /** A closing mark whose opening stands before the clause. */
  private boolean isLoneQuote() {
    String mark = scene.word(kept.get(0));
    return mark.equals("”") || mark.equals("''") || mark.equals("»");
  }

  /** ", second left,": where people stand in a picture. */
  private void trimPositions() {
    int open = -1;
    boolean all = false;
    for (int k = 0; k < kept.size(); k++) {
      if (scene.is(kept.get(k), Tag.COMMA)) {
        if (open >= 0 && all && k > open + 1) {
          boolean beforeVerb = k + 1 < kept.size() && scene.tag(kept.get(k + 1)).isVerbal();
          kept.subList(open, beforeVerb ? k + 1 : k).clear();
          k = open;
        }
        open = k;
        all = true;
      } else {
        all &= Vocabulary.POSITIONS.contains(scene.word(kept.get(k)));
      }
    }
    if (open >= 0 && all && open < kept.size() - 1) {
      kept.subList(open, kept.size()).clear();
    }
  }

  /**
   * Takes out commas that a dropped date leaves: both of ", in May," and the one of "Feb 24, 2022,
   * invasion"; but not one that closes an aside whose other words stay (", at home on March 4,").
   */
  private void trimCommas() {
    for (int k = kept.size() - 1; k >= 0; k--) {
      if (k >= kept.size() || !scene.is(kept.get(k), Tag.COMMA)) {
        continue;
      }
      if (k > 0 && scene.is(kept.get(k - 1), Tag.COMMA)) {
        boolean verb = k + 1 < kept.size() && scene.tag(kept.get(k + 1)).isVerbal();
        kept.subList(verb ? k - 1 : k, k + 1).clear();
      } else if (k == 0 || (isOrphan(k) && !closesAside(k))) {
        kept.remove(k);
      }
    }
  }

  /** A comma that parted the dropped date from its clause, as in "Feb 24, 2022, invasion". */
  private boolean isOrphan(int k) {
    int at = kept.get(k);
    return kept.get(k - 1) != at - 1 && scene.is(at - 1, Tag.DATE);
  }

  private boolean closesAside(int k) {
    if (k + 1 >= kept.size() || !scene.tag(kept.get(k + 1)).isVerbal()) {
      return false;
    }
    for (int j = k - 1; j > 0; j--) {
      if (scene.is(kept.get(j), Tag.COMMA)) {
        return true;
      }
      if (scene.finite(kept.get(j)) != null) {
        return false;
      }
    }
    return false;
  }

  private void cut(int least) {
    int best = -1;
    for (int k = 1; k < kept.size(); k++) {
      Verb before = scene.verb(kept.get(k - 1));
      boolean half = before != null && before.participle(); // "an agreement approved | by"
      if (kept.get(k) <= least || half || !isPhraseBorder(k) || !isBalanced(k)) {
        continue;
      }
      if (text(k).length() > CUT && best > 0) {
        break;
      }
      best = k;
      if (text(k).length() > CUT) {
        break;
      }
    }
    if (best > 0) {
      kept.subList(best, kept.size()).clear();
      trimHalfClause(least);
    }
  }

  /** "… had been long, but that clients": a second clause cut before its verb goes. */
  private void trimHalfClause(int least) {
    for (int k = kept.size() - 1; k > 0 && kept.get(k) > least; k--) {
      if (scene.finite(kept.get(k)) != null) {
        return;
      }
      if (scene.is(kept.get(k), Tag.THAT) && scene.is(kept.get(k - 1), Tag.CONJUNCTION)) {
        kept.subList(k - 1, kept.size()).clear();
        return;
      }
    }
  }

  private boolean isPhraseBorder(int k) {
    return switch (scene.tag(kept.get(k))) {
      case PREPOSITION -> !scene.is(kept.get(k), "of");
      case HINGE, SUBORDINATOR, RELATIVE, CONJUNCTION, COMMA, BREAK, GERUND -> true;
      case TO -> !scene.is(kept.get(k) - 1, Tag.OTHER) || scene.is(kept.get(k) + 1, Tag.NAME);
      default -> false;
    };
  }

  private boolean isBalanced(int end) {
    int open = 0;
    int straight = 0;
    for (int k = 0; k < end; k++) {
      switch (scene.word(kept.get(k))) {
        case "“", "«", "``", "„", "(" -> open++;
        case "”", "»", "''", ")" -> open--;
        case "\"" -> straight++;
        default -> {}
      }
    }
    return open <= 0 && straight % 2 == 0;
  }

  private void trimEnd() {
    while (!kept.isEmpty()) {
      int last = kept.get(kept.size() - 1);
      Tag tag = scene.tag(last);
      boolean stub =
          tag == Tag.COMMA
              || tag == Tag.BREAK
              || Vocabulary.STUBS.contains(scene.word(last))
                  && !scene.token(last).isCapitalized()
                  && !(scene.is(last, "over") && scene.verb(last - 1) != null); // "took over"
      if (tag == Tag.POSSESSIVE) { // "on Rep. Ames’s": what is his was cut off
        int k = kept.size() - 1;
        while (k > 0 && scene.tag(kept.get(k)).isNominal()) {
          k--;
        }
        if (scene.is(kept.get(k), Tag.PREPOSITION)) {
          kept.subList(k, kept.size()).clear();
          continue;
        }
      }
      if (!stub && !(tag == Tag.QUOTE && !isBalanced(kept.size()))) {
        return;
      }
      kept.remove(kept.size() - 1);
    }
  }

  /** “smelled of coffee.”: the stop of the sentence inside the closing mark. */
  private void trimBeforeLastQuote() {
    int last = kept.size() - 1;
    while (last > 1
        && scene.is(kept.get(last), Tag.QUOTE)
        && (scene.is(kept.get(last - 1), Tag.COMMA) || scene.is(kept.get(last - 1), "."))) {
      kept.remove(last - 1);
      last--;
    }
  }

  private String text(int end) {
    StringBuilder text = new StringBuilder(prefix);
    boolean open = prefix.startsWith("[") && !prefix.endsWith("]");
    for (int k = 0; k < end; k++) {
      int at = kept.get(k);
      if (open && k > 0 && !isNoun(at)) {
        text.append(']'); // "[Ivan Petrov’s trip] was": the whole phrase stands for "his trip"
        open = false;
      }
      boolean tight =
          k > 0
              && (isClosing(at)
                  || (k == kept.size() - 1
                      && scene.is(at, Tag.QUOTE)
                      && scene.token(at - 1).end() == scene.token(at).start())
                  || (kept.get(k - 1) == at - 1
                      && scene.token(at - 1).end() == scene.token(at).start()));
      if (text.length() > 0 && !tight && !(k == 0 && scene.is(at, Tag.POSSESSIVE))) {
        text.append(' ');
      }
      text.append(scene.token(at).text());
    }
    return open ? text.append(']').toString() : text.toString();
  }

  private boolean isNoun(int at) {
    return scene.is(at, Tag.OTHER) || scene.is(at, Tag.NUMBER) || scene.is(at, Tag.NAME);
  }

  private boolean isClosing(int at) {
    return scene.is(at, Tag.COMMA) || scene.is(at, Tag.POSSESSIVE);
  }
}
