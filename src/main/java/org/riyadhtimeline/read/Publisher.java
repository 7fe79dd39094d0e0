package org.riyadhtimeline.read;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who published an article from the marks in its text. Each kind of mark counts once: a
 * picture's credit alone proves nothing, as agencies' pictures stand everywhere.
 */
final class Publisher {

  /** Kinds of marks and what they are worth. */
  enum Mark {
    /** {@code © 2025 The Associated Press} and other notices. */
    NOTICE(6),
    /** {@code WASHINGTON (AP) —}. */
    DATELINE(5),
    /** {@code By JANE ROE, Associated Press Writer}. */
    BYLINE(5),
    /** {@code Photo via AP}. */
    CREDIT(2),
    /** {@code told The Associated Press}. */
    LISTENER(2);

    private final int worth;

    Mark(int worth) {
      this.worth = worth;
    }
  }

  private static final int ENOUGH = 4;

  private final Map<String, Set<Mark>> marks = new LinkedHashMap<>();

  void add(Mark mark, @Nullable String outlet) {
    if (outlet != null) {
      marks.computeIfAbsent(outlet, o -> EnumSet.noneOf(Mark.class)).add(mark);
    }
  }

  /** Adds the outlets whose reporters the story says were spoken to. */
  void addListeners(String text, int from) {
    addListeners(text, from, "told ");
    addListeners(text, from, "interview with ");
    addListeners(text, from, "interview to ");
  }

  private void addListeners(String text, int from, String words) {
    for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      int name = at + words.length();
      if (text.startsWith("the ", name)) {
        name += "the ".length();
      }
      if (name < text.length() && Character.isUpperCase(text.charAt(name))) {
        add(Mark.LISTENER, Outlets.at(text, name));
      }
    }
  }

  /** The outlet that most speaks for; null if none is sure, or two are equally likely. */
  @Nullable String best() {
    String best = null;
    int most = ENOUGH - 1;
    boolean tie = false;
    for (Map.Entry<String, Set<Mark>> entry : marks.entrySet()) {
      int worth = entry.getValue().stream().mapToInt(mark -> mark.worth).sum();
      if (worth > most) {
        best = entry.getKey();
        most = worth;
        tie = false;
      } else if (worth == most) {
        tie = true;
      }
    }
    return tie ? null : best;
  }
}
