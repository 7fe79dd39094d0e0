package org.riyadhtimeline.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.extract.text.Token;

/** Gathers verbs with their auxiliaries and tells finite verbs from participles. */
final class Verbs {

  private final List<Token> tokens;
  private final Tag[] tags;

  private Verbs(List<Token> tokens, Tag[] tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** All verbs, in order. */
  static List<Verb> of(List<Token> tokens, Tag[] tags) {
    return new Verbs(tokens, tags).all();
  }

  private List<Verb> all() {
    List<Verb> verbs = new ArrayList<>();
    Progress now = new Progress();
    for (int i = 0; i < tags.length; i++) {
      if (tags[i].isVerbal()) {
        Verb verb = group(i, now.open && !now.awaitsMain());
        verbs.add(verb);
        i = verb.to() - 1;
        if (!verb.participle()) {
          now.verb(Vocabulary.SAYINGS.contains(tokens.get(verb.head()).lower()));
        }
      } else if (tags[i] == Tag.PARTICIPLE) {
        verbs.add(new Verb(i, i + 1, i, true));
      } else if (tags[i] == Tag.COMMA && i + 1 < tags.length && tags[i + 1] == Tag.RELATIVE) {
        now.beginAside();
      } else if (tags[i] == Tag.COMMA && now.aside) {
        now.endAside();
      } else if (tags[i] == Tag.THAT || tags[i] == Tag.RELATIVE) {
        now.beginRelative();
      } else if (opensClause(i)) {
        now.beginClause(tags[i] != Tag.COMMA);
      }
    }
    return verbs;
  }

  /** How far a sentence has got from left to right. */
  private static final class Progress {

    /** Whether the clause has its verb, so that a past form after it modifies a noun. */
    boolean open;

    /** Whether the main clause has its verb. */
    boolean main;

    /** Whether an aside between commas is open. */
    boolean aside;

    /** Whether a relative clause came before the verb of the main clause. */
    private boolean relative;

    private boolean outer;

    /** "the strike that began in May ended": whether the next verb is that of the main clause. */
    boolean awaitsMain() {
      return relative && open;
    }

    void verb(boolean saying) {
      if (awaitsMain()) {
        relative = false;
        main = true;
      } else if (!relative) {
        main = true;
      }
      open = !saying;
    }

    void beginRelative() {
      relative = !main;
      open = false;
    }

    void beginAside() {
      aside = true;
      outer = open;
      open = false;
    }

    void endAside() {
      aside = false;
      open = outer;
    }

    void beginClause(boolean whole) {
      open = false;
      main &= !whole;
      relative &= !whole;
    }
  }

  private boolean opensClause(int at) {
    return switch (tags[at]) {
      case BREAK, CONJUNCTION, SUBORDINATOR, RELATIVE, THAT, HINGE -> true;
      case COMMA -> at + 1 < tags.length && tags[at + 1] != Tag.VERB;
      default -> false;
    };
  }

  private Verb group(int from, boolean open) {
    int head = from;
    int to = from + 1;
    boolean full = tags[from] == Tag.VERB;
    for (int i = from + 1; i < tags.length && !full; i++) {
      int base = tags[head] == Tag.BE ? infinitive(i) : -1;
      if (base > 0) {
        int last = passive(base);
        return new Verb(from, last + 1, last, false);
      }
      if (tags[i] == Tag.ADVERB) {
        continue;
      }
      full = tags[i] == Tag.VERB || (tags[i] == Tag.GERUND && tags[head] == Tag.BE);
      if (!full && !tags[i].isVerbal()) {
        break;
      }
      head = i;
      to = i + 1;
    }
    if (full && tags[from] != Tag.VERB) {
      to = beyondTwin(to);
    }
    boolean infinitive = from > 0 && tags[from - 1] == Tag.TO;
    boolean participle = to == from + 1 && full && isParticiple(from, open);
    return new Verb(from, to, head, infinitive || participle);
  }

  /** "was shot and killed": two verbs that share what helps them. */
  private int beyondTwin(int to) {
    boolean twin =
        to + 1 < tags.length
            && tokens.get(to).lower().equals("and")
            && (tags[to + 1] == Tag.VERB || tags[to + 1] == Tag.PARTICIPLE)
            && (to + 2 >= tags.length || !tags[to + 2].isNominal() || tags[to + 2] == Tag.DATE);
    return twin ? to + 2 : to;
  }

  /** "is to begin", "was “unlikely” to take": the verb after such words; -1 if there is none. */
  private int infinitive(int at) {
    int to = at;
    if (tags[at] != Tag.TO) {
      int word = tags[at] == Tag.QUOTE ? at + 1 : at;
      if (word >= tags.length || !isOutlook(tokens.get(word).lower())) {
        return -1;
      }
      to = word + 1 < tags.length && tags[word + 1] == Tag.QUOTE ? word + 2 : word + 1;
    }
    return to < tags.length && tags[to] == Tag.TO && isBase(to + 1) ? to + 1 : -1;
  }

  /** "to be published": the participle after a plain "be"; else the verb itself. */
  private int passive(int base) {
    int next = base + 1;
    while (next < tags.length && tags[next] == Tag.ADVERB) {
      next++;
    }
    return tags[base] == Tag.BE && next < tags.length && tags[next] == Tag.VERB ? next : base;
  }

  private static boolean isOutlook(String word) {
    return Vocabulary.DOUBTFUL.contains(word)
        || Vocabulary.INTENT.contains(word)
        || Vocabulary.SCHEDULING.contains(word);
  }

  private boolean isBase(int at) {
    return at < tags.length
        && (tags[at] == Tag.OTHER || tags[at] == Tag.VERB || tags[at] == Tag.BE);
  }

  /**
   * A past form alone is a participle in a clause that has its verb ("postponed the trip scheduled
   * for"), in an aside between commas (", accompanied by aides, said"), and before a preposition
   * where the verb is still to come ("the trip scheduled for Monday was").
   */
  private boolean isParticiple(int at, boolean open) {
    String word = tokens.get(at).lower();
    if (Vocabulary.SAYINGS.contains(word)
        || Vocabulary.PRESENT.contains(word)
        || Vocabulary.PRESENT_SURE.contains(word)) {
      return false;
    }
    if (open || isOfObject(at, word) || isDoneBy(at) || isOfQuantity(at)) {
      return true;
    }
    boolean phrase = at + 1 < tags.length && isPhrase(at + 1);
    boolean scheduling = Vocabulary.SCHEDULING.contains(word);
    int before = at - 1;
    while (before > 0 && tags[before] == Tag.ADVERB) {
      before--;
    }
    if (Vocabulary.SLATED.contains(word) && at + 1 < tags.length && tags[at + 1] == Tag.TO) {
      return true; // "talks slated to end"
    }
    boolean comma = before >= 0 && tags[before] == Tag.COMMA;
    if (comma && (phrase || scheduling) && isAside(at + 1)) {
      return true;
    }
    return phrase && (word.endsWith("ed") || scheduling) && verbFollows(at + 1);
  }

  /**
   * "sales made between 1991 and 1995", "a letter sent by her aide": done to what stands before.
   */
  private boolean isOfObject(int at, String word) {
    return switch (word) {
      case "made", "sent", "built", "bought", "brought", "found", "published", "issued" ->
          at + 1 < tags.length
              && (tags[at + 1] == Tag.DATE
                  || tokens.get(at + 1).lower().equals("by")
                  || (tags[at + 1] == Tag.PREPOSITION
                      && at + 2 < tags.length
                      && tags[at + 2] == Tag.DATE))
              && at > 0
              && tags[at - 1] == Tag.OTHER;
      default -> false;
    };
  }

  /** "shares approved last week by the board"; not "rose by 5 percent", "won by offering". */
  private boolean isDoneBy(int at) {
    int by = at + 1;
    while (by < tags.length && tags[by] == Tag.DATE) {
      by++;
    }
    if (by + 1 >= tags.length || !tokens.get(by).lower().equals("by") || at == 0) {
      return false;
    }
    Tag agent = tags[by + 1];
    boolean measure =
        tokens.get(by + 1).lower().equals("a") || tokens.get(by + 1).lower().equals("an");
    boolean described = agent == Tag.OTHER && by + 2 < tags.length && isNamed(by + 2);
    return (agent == Tag.NAME || described || (agent == Tag.DETERMINER && !measure))
        && (tags[at - 1] == Tag.OTHER || tags[at - 1] == Tag.NAME);
  }

  /** "by militant group Hamas": a name after plain words. */
  private boolean isNamed(int at) {
    int i = at;
    while (i < tags.length && tags[i] == Tag.OTHER) {
      i++;
    }
    return i < tags.length && tags[i] == Tag.NAME;
  }

  /** "compared with 388,000 trucks sold in May": done to what is counted. */
  private boolean isOfQuantity(int at) {
    int start = at;
    while (start > 0 && (tags[start - 1] == Tag.OTHER || tags[start - 1] == Tag.NUMBER)) {
      start--;
    }
    if (start == at || start == 0 || tags[start] != Tag.NUMBER || at - start < 2) {
      return false;
    }
    return switch (tokens.get(start - 1).lower()) {
      case "with", "against", "from", "than", "of" -> isPhrase(Math.min(at + 1, tags.length - 1));
      default -> false;
    };
  }

  /** Whether a comma with the clause's own verb follows: ", accompanied by aides, said". */
  private boolean isAside(int from) {
    for (int i = from; i + 1 < tags.length && tags[i] != Tag.BREAK; i++) {
      if (tags[i] == Tag.COMMA && tags[i + 1].isVerbal()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPhrase(int at) {
    return tags[at] == Tag.PREPOSITION || tags[at] == Tag.DATE;
  }

  private boolean verbFollows(int from) {
    for (int i = from; i < tags.length; i++) {
      if (opensClause(i) || tags[i] == Tag.COMMA) {
        return false;
      }
      if (tags[i].isVerbal()) {
        return true;
      }
    }
    return false;
  }
}
