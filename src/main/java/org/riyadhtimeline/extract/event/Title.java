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
    trimPositions();
    trimCommas();
    if (text(kept.size()).length() > FULL || !isBalanced(kept.size())) {
      cut(least);
    }
    trimEnd();
    String text = text(kept.size());
    return kept.isEmpty() ? null : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Words that only link the clause to the one before: "But", "Meanwhile,". */
  private void trimFront() {
    while (!kept.isEmpty() && prefix.isEmpty()) {
      Tag tag = scene.tag(kept.get(0));
      boolean link = tag == Tag.CONJUNCTION || tag == Tag.COMMA || tag == Tag.ADVERB;
      if (!link && tag != Tag.BREAK && !isLoneQuote()) {
        return;
      }
      kept.remove(0);
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

  private void trimCommas() {
    for (int k = kept.size() - 1; k >= 0; k--) {
      boolean doubled = k == 0 || scene.is(kept.get(k - 1), Tag.COMMA);
      if (scene.is(kept.get(k), Tag.COMMA) && (doubled || isOrphan(k))) {
        kept.remove(k);
      }
    }
  }

  /** A comma that parted the dropped date from its clause, as in "Feb 24, 2022, invasion". */
  private boolean isOrphan(int k) {
    int at = kept.get(k);
    return k > 0 && kept.get(k - 1) != at - 1 && scene.is(at - 1, Tag.DATE);
  }

  private void cut(int least) {
    int best = -1;
    for (int k = 1; k < kept.size(); k++) {
      if (kept.get(k) <= least || !isPhraseBorder(k) || !isBalanced(k)) {
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
    }
  }

  private boolean isPhraseBorder(int k) {
    return switch (scene.tag(kept.get(k))) {
      case PREPOSITION, HINGE, SUBORDINATOR, RELATIVE, CONJUNCTION, COMMA, BREAK, GERUND -> true;
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
              || Vocabulary.STUBS.contains(scene.word(last)) && !scene.token(last).isCapitalized();
      if (!stub && !(tag == Tag.QUOTE && !isBalanced(kept.size()))) {
        return;
      }
      kept.remove(kept.size() - 1);
    }
  }

  private String text(int end) {
    StringBuilder text = new StringBuilder(prefix);
    for (int k = 0; k < end; k++) {
      int at = kept.get(k);
      boolean tight =
          k > 0
              && (isClosing(at)
                  || (kept.get(k - 1) == at - 1
                      && scene.token(at - 1).end() == scene.token(at).start()));
      if (text.length() > 0 && !tight && !(k == 0 && scene.is(at, Tag.POSSESSIVE))) {
        text.append(' ');
      }
      text.append(scene.token(at).text());
    }
    return text.toString();
  }

  private boolean isClosing(int at) {
    return scene.is(at, Tag.COMMA) || scene.is(at, Tag.POSSESSIVE);
  }
}
