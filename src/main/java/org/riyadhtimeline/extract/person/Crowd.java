package org.riyadhtimeline.extract.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is named where in a document. Offsets are token indexes. */
final class Crowd {

  private static final Set<String> STOPS =
      Set.of(
          "who",
          "which",
          "while",
          "but",
          "after",
          "before",
          "when",
          "where",
          "that",
          "because",
          "although",
          "as",
          "said",
          "says",
          "told",
          "for",
          "since",
          "until",
          "during",
          "according",
          ";",
          ":",
          "—",
          "(");

  private final Reading reading;
  private final @Nullable Human[] humans;
  private final @Nullable Named[] names;

  Crowd(Reading reading, List<Human> all) {
    this.reading = reading;
    humans = new Human[reading.size()];
    names = new Named[reading.size()];
    for (Human human : all) {
      for (Named named : human.mentions()) {
        for (int i = named.name().from; i < named.name().to; i++) {
          humans[i] = human;
          names[i] = named;
        }
      }
    }
  }

  /** Whose name the token belongs to; null if nobody's. */
  @Nullable Human at(int token) {
    return token >= 0 && token < humans.length ? humans[token] : null;
  }

  /** The token after the name that the token belongs to. */
  int endAt(int token) {
    Named named = names[token];
    return named == null ? token : named.name().to;
  }

  /** The person whose name, with its apposition, ends right before the token. */
  @Nullable Human endingAt(int token) {
    for (int i = token - 1; i >= 0 && i > token - 30 && reading.sameSentence(i, token); i--) {
      Named named = names[i];
      if (named != null) {
        int end = named.to();
        boolean comma = reading.is(end, ",") && end + 1 == token;
        return end == token || comma ? humans[i] : null;
      }
    }
    return null;
  }

  /**
   * Those named in the enumeration from {@code from} on, up to {@code end} or the word that ends
   * it; whose name is but part of another's role is not among them.
   */
  List<Human> listFrom(int from, int end) {
    Set<Human> found = new LinkedHashSet<>();
    int at = from;
    while (at < end) {
      Named named = names[at];
      if (named != null) {
        if (!isPossessor(named)) {
          found.add(humanAt(at));
        }
        at = Math.max(named.name().to, isPossessor(named) ? 0 : named.to());
      } else if (STOPS.contains(reading.word(at))) {
        break;
      } else {
        at++;
      }
    }
    return new ArrayList<>(found);
  }

  private Human humanAt(int at) {
    Human human = humans[at];
    if (human == null) {
      throw new IllegalStateException("a name is somebody's");
    }
    return human;
  }

  private boolean isPossessor(Named named) {
    return reading.isPossessive(named.name().to);
  }
}
