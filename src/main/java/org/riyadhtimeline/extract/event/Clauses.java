package org.riyadhtimeline.extract.event;

import org.riyadhtimeline.extract.event.Clause.Link;

/** Finds where the clause of a verb begins and ends. */
final class Clauses {

  private final Scene scene;

  Clauses(Scene scene) {
    this.scene = scene;
  }

  /** The clause of {@code verb}, reaching at least to the token before {@code atLeast}. */
  Clause around(Verb verb, int atLeast) {
    int before = verb.from() - 1;
    while (scene.is(before, Tag.ADVERB) || isDateBefore(before) || joinsDates(before)) {
      before--;
    }
    Tag tag = scene.tag(before);
    boolean relative = isRelativeAt(before);
    int to = end(verb, atLeast, relative);
    if (relative) {
      return new Clause(verb.from(), beforeMainVerb(verb, to), verb, Link.RELATIVE);
    }
    if (tag == Tag.CONJUNCTION && hasFiniteBefore(before)) {
      return new Clause(verb.from(), to, verb, Link.SHARED);
    }
    return new Clause(start(verb), to, verb, Link.OWN);
  }

  /**
   * "the strike that began last week worries": a plain word right after the date of a relative
   * clause belongs to the main clause.
   */
  private int beforeMainVerb(Verb verb, int to) {
    for (int i = verb.to() + 1; i < to; i++) {
      if (scene.is(i, Tag.OTHER) && scene.is(i - 1, Tag.DATE)) {
        return i;
      }
    }
    return to;
  }

  /** "who on Tuesday said": a date between subject and verb. */
  private boolean isDateBefore(int at) {
    return scene.is(at, Tag.DATE) || (scene.is(at, Tag.PREPOSITION) && scene.is(at + 1, Tag.DATE));
  }

  /** "shelling Sunday and Monday killed". */
  private boolean joinsDates(int at) {
    return scene.is(at, Tag.CONJUNCTION)
        && scene.is(at - 1, Tag.DATE)
        && scene.is(at + 1, Tag.DATE);
  }

  private boolean isRelativeAt(int at) {
    return scene.is(at, Tag.RELATIVE) || (scene.is(at, Tag.THAT) && isRelative(at));
  }

  /** A "that" after a noun begins a relative clause; after a verb it begins what is said. */
  private boolean isRelative(int at) {
    Tag before = scene.tag(at - 1);
    return before == Tag.OTHER || before == Tag.NAME || before == Tag.COMMA;
  }

  private boolean hasFiniteBefore(int at) {
    for (int i = at - 1; i >= 0 && !scene.is(i, Tag.BREAK); i--) {
      if (scene.finite(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the clause: what stands before the verb up to the border on its left. */
  int start(Verb verb) {
    int i = verb.from() - 1;
    while (scene.is(i, Tag.ADVERB)) {
      i--;
    }
    if (isSubjectPronoun(i) && i > 0 && !scene.is(i - 1, Tag.CONJUNCTION)) {
      return i; // "lift the bans he had made"
    }
    i = verb.from() - 1;
    while (i >= 0) {
      switch (scene.tag(i)) {
        case BREAK -> {
          int opening = openingDash(i);
          if (opening < 0) {
            return i + 1;
          }
          i = opening;
        }
        case COMMA -> {
          int opening =
              isBeforeVerb(i, verb)
                  ? openingComma(i)
                  : isList(i, verb) || isAge(i) || isSeat(i) ? i : -1;
          if (opening < 0) {
            return i + 1;
          }
          i = opening;
        }
        case CONJUNCTION -> {
          if (!joinsNouns(i)) {
            return i + 1;
          }
        }
        case SUBORDINATOR, RELATIVE, THAT, HINGE -> {
          if (!isMoreThan(i)) {
            return i + 1;
          }
        }
        case QUOTE -> {
          if (scene.is(i - 1, Tag.COMMA) || isOpening(i)) {
            return i + 1;
          }
        }
        default -> {
          Verb other = scene.finite(i);
          if (other != null && !isRelativeAt(other.from() - 1)) {
            return other.to();
          }
          if (other != null) {
            i = other.from() - 1; // "a strike that began in May ended": past the relative clause
          }
        }
      }
      i--;
    }
    return 0;
  }

  /** "More than 40 miners left". */
  private boolean isMoreThan(int at) {
    return scene.is(at, "than") && scene.is(at + 1, Tag.NUMBER);
  }

  private boolean isSubjectPronoun(int at) {
    return switch (scene.word(at)) {
      case "he", "she", "they", "we", "i" -> scene.is(at, Tag.PRONOUN);
      default -> false;
    };
  }

  private boolean isOpening(int at) {
    String mark = scene.word(at);
    return mark.equals("“") || mark.equals("``") || mark.equals("«");
  }

  /** "the talks — which were long — marked": the dash that opens the aside; -1 if there is none. */
  private int openingDash(int at) {
    String mark = scene.word(at);
    String opening = mark.equals(")") ? "(" : mark.equals("—") || mark.equals("–") ? mark : "";
    for (int i = at - 1; i >= 0 && !opening.isEmpty(); i--) {
      if (scene.is(i, opening)) {
        return i;
      }
    }
    return -1;
  }

  /** "Berg, second left, meets": the comma that opens the aside before a verb; -1 if none. */
  private int openingComma(int at) {
    int nearest = -1;
    for (int i = at - 1; i >= 0 && !scene.is(i, Tag.BREAK); i--) {
      if (scene.is(i, Tag.COMMA)) {
        if (scene.is(i + 1, Tag.RELATIVE)) {
          return i; // "the show, which is in Lyon, France, opens"
        }
        nearest = nearest < 0 ? i : nearest;
      }
    }
    return nearest;
  }

  /** Whether only words of a date stand between a comma and the verb. */
  private boolean isBeforeVerb(int comma, Verb verb) {
    int i = comma + 1;
    while (i < verb.from()
        && (scene.is(i, Tag.DATE) || (scene.is(i, Tag.PREPOSITION) && isDateBefore(i)))) {
      i++;
    }
    return i == verb.from();
  }

  /** "Ames, 95, a former mayor": the comma before an age. */
  private boolean isAge(int comma) {
    return scene.is(comma + 1, Tag.NUMBER)
        && scene.is(comma + 2, Tag.COMMA)
        && scene.is(comma - 1, Tag.NAME);
  }

  /** "Ames, Bell and Cole agreed": a comma between names, no verb before it. */
  private boolean isList(int comma, Verb verb) {
    if (hasFiniteBefore(comma) || !scene.tag(comma - 1).isNominal() || isLeadComma(comma)) {
      return false;
    }
    boolean and = false;
    boolean plain = true;
    for (int i = comma + 1; i < verb.from(); i++) {
      and |= scene.is(i, "and");
      plain &= scene.tag(i).isNominal() || scene.is(i, Tag.COMMA) || scene.is(i, "and");
    }
    boolean opens = scene.is(0, Tag.NAME) || scene.is(0, Tag.DETERMINER);
    return and && (plain || (opens && scene.is(comma - 1, Tag.NAME)));
  }

  /** "Rep. Ames, R-Ohio": the comma before party and seat. */
  private boolean isSeat(int comma) {
    String word = scene.word(comma + 1);
    return scene.is(comma - 1, Tag.NAME)
        && scene.is(comma + 1, Tag.NAME)
        && word.length() > 2
        && word.charAt(1) == '-';
  }

  /** "On Friday, police": the comma after words that only lead up to the subject. */
  private boolean isLeadComma(int comma) {
    int i = comma - 1;
    while (scene.is(i, Tag.DATE) || scene.is(i, Tag.PREPOSITION) || scene.is(i, Tag.ADVERB)) {
      i--;
    }
    return i < 0 || scene.is(i, Tag.BREAK);
  }

  /** Whether "and" joins two names ("Russia and the U.S. agreed") and not two clauses. */
  private boolean joinsNouns(int at) {
    if (scene.is(at - 1, Tag.COMMA) && hasFiniteBefore(at)) {
      return false;
    }
    if (!hasFiniteBefore(at)) {
      return true;
    }
    int i = at - 1;
    while (i >= 0 && (scene.tag(i).isNominal() || scene.is(i, "of"))) {
      i--;
    }
    Verb verb = scene.finite(i);
    return scene.is(i, Tag.THAT)
        || scene.is(i, Tag.SUBORDINATOR)
        || scene.is(i, Tag.HINGE)
        || scene.is(i, Tag.COMMA)
        || (verb != null && scene.isSaying(verb));
  }

  /** The index after the clause's last token. */
  private int end(Verb verb, int atLeast, boolean relative) {
    boolean saying = scene.isSaying(verb);
    int complements = saying ? 1 : 0;
    int i = verb.to();
    int closing = -1;
    while (i < scene.size()) {
      closing = scene.is(i, Tag.QUOTE) && i > closing ? closing(i) : closing;
      if (i < closing) {
        i++; // words quoted in the clause stay whole
        continue;
      }
      boolean open = complements > 0 && scene.is(i, Tag.THAT);
      if (!open && isBorder(i, verb, atLeast)) {
        return i;
      }
      Verb other = scene.finite(i);
      if (other != null) {
        if (relative && complements == 0) {
          return other.from();
        }
        int next = start(other);
        if (complements == 0 && next > verb.to()) {
          return next;
        }
        complements = Math.max(0, complements - 1);
        i = other.to();
      } else {
        if (scene.is(i, Tag.THAT)) {
          complements = 1; // "announced that", "… and that": what is told has a verb of its own
        }
        i++;
      }
    }
    return i;
  }

  /** How many words a quotation inside a clause may have. */
  private static final int QUOTED = 25;

  /** The index of the mark that closes the quotation opened at {@code at}; -1 if none does. */
  private int closing(int at) {
    String mark = scene.word(at);
    String end =
        switch (mark) {
          case "“" -> "”";
          case "\"" -> "\"";
          case "``" -> "''";
          case "«" -> "»";
          case "‘" -> "’";
          default -> "";
        };
    for (int i = at + 1; !end.isEmpty() && i < Math.min(scene.size(), at + QUOTED); i++) {
      if (scene.is(i, end)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBorder(int at, Verb verb, int atLeast) {
    return switch (scene.tag(at)) {
      case BREAK -> true;
      case COMMA -> isBorderComma(at, atLeast);
      case SUBORDINATOR, RELATIVE -> true;
      case THAT -> !isComplement(at, verb);
      case HINGE -> at >= atLeast && scene.hasVerbBeforeBreak(at + 1);
      case CONJUNCTION -> !scene.is(at + 1, Tag.THAT) && opensClause(at);
      default -> false;
    };
  }

  private boolean isBorderComma(int at, int atLeast) {
    if (at >= atLeast) {
      return !(scene.is(at + 1, Tag.DATE) && scene.is(at - 1, Tag.DATE)) && !isInList(at);
    }
    return switch (scene.tag(at + 1)) {
      case SUBORDINATOR, RELATIVE, HINGE, GERUND -> true;
      case CONJUNCTION -> opensClause(at + 1);
      default -> false;
    };
  }

  /** "from houses, churches and schools": a comma between the things of a list. */
  private boolean isInList(int comma) {
    if (!scene.tag(comma - 1).isNominal() || scene.is(comma - 1, Tag.DATE)) {
      return false;
    }
    int i = comma + 1;
    while (scene.tag(i).isNominal() && !scene.is(i, Tag.DATE) && i < comma + 5) {
      i++;
    }
    if (i == comma + 1) {
      return false;
    }
    int and = scene.is(i, Tag.COMMA) ? i + 1 : i;
    if (!scene.is(and, Tag.CONJUNCTION)) {
      return scene.is(i, Tag.COMMA) && isInList(i);
    }
    int end = and + 1;
    while (scene.tag(end).isNominal()) {
      end++;
    }
    return end > and + 1 && scene.finite(end) == null;
  }

  /** "said that", "told reporters that": what is said, not a relative clause. */
  private boolean isComplement(int at, Verb verb) {
    if (scene.is(at - 1, Tag.CONJUNCTION)) {
      return true;
    }
    for (int i = verb.to(); i < at; i++) {
      Tag tag = scene.tag(i);
      if (!tag.isNominal() && tag != Tag.PREPOSITION && tag != Tag.ADVERB) {
        return false;
      }
    }
    return scene.isSaying(verb) || scene.is(at - 1, Tag.DATE);
  }

  private boolean opensClause(int conjunction) {
    return scene.hasVerbBeforeBreak(conjunction + 1);
  }
}
