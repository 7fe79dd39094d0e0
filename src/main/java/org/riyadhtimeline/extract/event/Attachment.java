package org.riyadhtimeline.extract.event;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.EventDate.Precision;

/**
 * The verb a date belongs to.
 *
 * @param scheduled the index of a participle that only gives a noun its date ("trip scheduled for
 *     Wednesday"); -1 if there is none
 */
record Attachment(Verb verb, int scheduled) {

  /**
   * Finds it: the verb the date touches, else the nearest before it in its clause, else the first
   * after it. Null if there is none, or the date belongs to a participle alone.
   */
  static @Nullable Attachment of(Scene scene, Occasion date) {
    int next = date.to();
    while (scene.is(next, Tag.ADVERB)) {
      next++;
    }
    Verb touching = scene.finite(next);
    int start = phraseStart(scene, date);
    if (touching != null && scene.verb(start - 1) == null) {
      return new Attachment(touching, -1);
    }
    Attachment strict = before(scene, date, start, true);
    if (strict != null) {
      return strict.verb() == NONE ? null : strict;
    }
    Verb after = after(scene, date.to());
    if (after != null) {
      int scheduled = scheduledBefore(scene, start);
      if (isToBe(scene, start, scheduled) && !isChange(scene, after)) {
        return null; // "figures to be published today show a rise": the rise is not today's
      }
      return new Attachment(after, scheduled);
    }
    Attachment lenient = before(scene, date, start, false);
    return lenient == null || lenient.verb() == NONE ? null : lenient;
  }

  /** Stands for a participle that takes the date for itself. */
  private static final Verb NONE = new Verb(0, 0, 0, true);

  /**
   * Whether a word before the date gives it to something else than the verb: "since", a gerund the
   * date touches ("debt falling due in May"), an absolute phrase (", with prices to rise in 1988"),
   * a noun that came after or before ("after a rise in 1986") and is dated by no day.
   */
  private static boolean isElsewhere(Scene scene, int at, Occasion date, int start) {
    String word = scene.word(at);
    if (word.equals("since") || word.equals("until") || word.equals("than")) {
      return true;
    }
    if (word.equals("from") && (scene.is(at - 1, "up") || scene.is(at - 1, "down"))) {
      return true; // "closed at 65, down from 73 last month"
    }
    boolean day = date.date().first().equals(date.date().last());
    return switch (scene.tag(at)) {
      case GERUND ->
          isBound(word) && (at == start - 1 || (at == start - 2 && scene.is(at + 1, "due")));
      case COMMA -> word.equals(",") && scene.is(at + 1, "with") && at < start - 2;
      case HINGE ->
          (word.equals("after") || word.equals("before"))
              && !day
              && !scene.hasVerbBeforeBreak(at + 1)
              && at < start - 1;
      default -> false;
    };
  }

  /** "the year ending in June", "debt falling due in May". */
  private static boolean isBound(String word) {
    return switch (word) {
      case "ending", "beginning", "starting", "falling", "maturing", "expiring", "dating" -> true;
      default -> false;
    };
  }

  private static @Nullable Attachment before(
      Scene scene, Occasion date, int start, boolean strict) {
    int scheduled = -1;
    for (int i = beforeAside(scene, start - 1); i >= 0; i--) {
      Verb verb = scene.verb(i);
      if (verb != null && !verb.participle()) {
        return new Attachment(verb, scheduled);
      }
      if (verb != null && scheduled >= 0) {
        continue; // "a conference hosted by Ames and scheduled for Saturday"
      }
      if (verb != null) {
        boolean infinitive = scene.is(verb.to(), Tag.TO);
        boolean toBe = scene.is(verb.from() - 1, Tag.TO) && scene.is(verb.from(), Tag.BE);
        if (scene.is(verb.from() - 1, Tag.TO) && !toBe) {
          continue; // "agreed to hold talks on Friday": the date goes with what was agreed
        }
        if (infinitive || !(toBe || Vocabulary.SCHEDULING.contains(scene.word(verb.head())))) {
          return new Attachment(NONE, -1);
        }
        scheduled = toBe ? verb.from() - 1 : verb.from();
      } else if (isElsewhere(scene, i, date, start)) {
        return new Attachment(NONE, -1);
      } else if (isBorder(scene, i, start, strict)) {
        return null;
      }
    }
    return null;
  }

  /** "met the envoys, led by Ames, on Monday": where the clause stood before an aside. */
  private static int beforeAside(Scene scene, int at) {
    if (!scene.is(at, Tag.COMMA)) {
      return at;
    }
    for (int i = at - 1; i > 0 && !scene.is(i, Tag.BREAK); i--) {
      if (scene.is(i, Tag.COMMA)) {
        Verb verb = scene.verb(i + 1);
        boolean aside = scene.is(i + 1, Tag.RELATIVE) || (verb != null && verb.participle());
        return aside ? i - 1 : at;
      }
    }
    return at;
  }

  private static boolean isToBe(Scene scene, int start, int scheduled) {
    return scheduled < 0
        ? scene.verb(start - 1) != null
            && scene.is(start - 2, Tag.BE)
            && scene.is(start - 3, Tag.TO)
        : scene.is(scheduled, Tag.TO) || scene.is(scheduled - 1, Tag.TO);
  }

  /** "was postponed": tells of the plan itself. */
  private static boolean isChange(Scene scene, Verb verb) {
    String head = scene.word(verb.head());
    return Vocabulary.POSTPONED.contains(head)
        || Vocabulary.CANCELLED.contains(head)
        || Vocabulary.SCHEDULING.contains(head);
  }

  private static int scheduledBefore(Scene scene, int start) {
    Verb verb = scene.verb(start - 1);
    return verb != null && verb.participle() ? verb.from() : -1;
  }

  /**
   * The index of the first token of the phrase that holds the date: "on Tuesday", "late in May".
   */
  static int phraseStart(Scene scene, Occasion date) {
    int start = date.from();
    while ((scene.is(start - 1, Tag.PREPOSITION)
            && !isParticle(scene.word(start - 1))
            && !(scene.is(start - 1, "over")
                && start < date.from()
                && scene.verb(start - 2) != null))
        || scene.is(start - 1, "late")
        || scene.is(start - 1, "early")
        || scene.is(start - 1, "the")
        || scene.is(start - 1, Tag.TO)
        || isTimeHinge(scene, start - 1)
        || isOnset(scene, start - 1)) {
      start--;
    }
    if (isTimeHinge(scene, start) && scene.is(start - 1, Tag.ADVERB)) {
      start--; // "just before midnight"
    }
    boolean partOf = // "the night of February 1"
        scene.is(date.from() - 1, "of")
            && start < date.from()
            && Vocabulary.DAY_PARTS.contains(scene.word(start - 1));
    if (partOf) {
      start -= scene.is(start - 2, Tag.DETERMINER) ? 2 : 1;
      start -= scene.is(start - 1, "on") ? 1 : 0;
    }
    boolean far = date.date().precision() != Precision.DAY;
    if (far && scene.is(start - 1, "back") && scene.verb(start - 2) == null) {
      start--; // "back in February"
    }
    boolean asEarly = scene.is(start - 1, "as") && scene.is(start - 3, "as");
    return asEarly ? start - 3 : start;
  }

  /** "put off until": belongs to the verb. */
  private static boolean isParticle(String word) {
    return switch (word) {
      case "off", "up", "out", "down" -> true;
      default -> false;
    };
  }

  /** "effective Jan. 1". */
  private static boolean isOnset(Scene scene, int at) {
    return scene.is(at, "effective") || scene.is(at, "beginning") || scene.is(at, "starting");
  }

  private static boolean isTimeHinge(Scene scene, int at) {
    return scene.is(at, "until") || scene.is(at, "till") || scene.is(at, "before");
  }

  private static boolean isBorder(Scene scene, int at, int start, boolean strict) {
    return switch (scene.tag(at)) {
      case BREAK, SUBORDINATOR, RELATIVE, THAT -> true;
      case HINGE -> scene.hasVerbBeforeBreak(at + 1);
      case COMMA -> scene.is(at + 1, Tag.GERUND);
      case CONJUNCTION -> strict && (at == start - 1 || scene.is(at - 1, Tag.COMMA));
      default -> false;
    };
  }

  /** "On Monday, as rain fell, the board met": the main clause after a subordinate one. */
  private static int pastSubordinate(Scene scene, int from) {
    int hinge = from + 1;
    while (hinge < from + 6 && (scene.tag(hinge).isNominal() || scene.is(hinge, Tag.ADVERB))) {
      hinge++; // "On Monday, just a week after rain fell, the board met"
    }
    if (!scene.is(from, Tag.COMMA)
        || !(scene.is(hinge, Tag.HINGE)
            || (hinge == from + 1 && scene.is(hinge, Tag.SUBORDINATOR)))) {
      return from;
    }
    int comma = hinge;
    while (comma < scene.size() && !scene.is(comma, Tag.COMMA) && !scene.is(comma, Tag.BREAK)) {
      comma++;
    }
    return scene.is(comma, Tag.COMMA) ? comma + 1 : from;
  }

  private static @Nullable Verb after(Scene scene, int from) {
    int commas = 0;
    for (int i = pastSubordinate(scene, from); i < scene.size(); i++) {
      Verb verb = scene.finite(i);
      if (verb != null) {
        return verb;
      }
      Tag tag = scene.tag(i);
      boolean border =
          tag == Tag.THAT
              || tag == Tag.RELATIVE
              || tag == Tag.SUBORDINATOR
              || (tag == Tag.HINGE && scene.hasVerbBeforeBreak(i + 1));
      if (border && (i > from || tag == Tag.HINGE)) {
        return null;
      }
      if (tag == Tag.BREAK || (tag == Tag.COMMA && ++commas > 2)) {
        return null;
      }
    }
    return null;
  }
}
