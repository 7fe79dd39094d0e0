package org.riyadhtimeline.extract.person;

import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.PersonRole;

/**
 * Reads the apposition that follows a name: ", a professor at …", ", 57,", ", who is head of …".
 * Where someone stands in a picture (", second left,") is passed over.
 */
final class RoleAfter {

  private static final int LONGEST_HEAD = 9;
  private static final int LONGEST = 26;

  private final Reading reading;
  private final int name;
  private PersonRole.Time time = PersonRole.Time.HELD;

  private RoleAfter(Reading reading, int name) {
    this.reading = reading;
    this.name = name;
  }

  /** The apposition after a name that ends before the token {@code end}; null if there is none. */
  static @Nullable RolePhrase find(Reading reading, int end) {
    return new RoleAfter(reading, end - 1).find(end);
  }

  private boolean inside(int at) {
    return at < reading.size() && reading.sameSentence(at, name);
  }

  private @Nullable RolePhrase find(int end) {
    int at = Letters.over(reading, end);
    RolePhrase role = behind(at);
    return role == null && at > end ? nameless(end, at) : role;
  }

  /** Something said of the person that is no role. */
  private RolePhrase nameless(int from, int to) {
    return new RolePhrase(from, to, to, to, time, null, "", false);
  }

  private @Nullable RolePhrase behind(int end) {
    int at = end;
    if (inside(at) && reading.is(at, "(")) {
      return parenthesis(at);
    }
    if (!inside(at) || !reading.is(at, ",")) {
      return null;
    }
    int after = Picture.over(reading, at);
    if (after > at) {
      at = after;
      if (!inside(at) || !reading.is(at, ",")) {
        return null;
      }
    }
    int age = age(at);
    if (age > at) {
      RolePhrase role = inside(age) && reading.is(age, ",") ? apposition(age) : null;
      return role != null && role.hasRole() ? role : nameless(end, age);
    }
    return apposition(at);
  }

  private @Nullable RolePhrase parenthesis(int at) {
    if (inside(at + 2) && reading.is(at + 2, ")") && isAge(at + 1)) {
      return nameless(at, at + 3);
    }
    return null;
  }

  private boolean isAge(int at) {
    String text = reading.token(at).text();
    return text.length() <= 3
        && !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(text) <= 120;
  }

  private int age(int comma) {
    int at = comma + 1;
    if (inside(at) && reading.is(at, "aged")) {
      at++;
    }
    boolean closed =
        inside(at)
            && isAge(at)
            && (!inside(at + 1) || !reading.token(at + 1).isWord() || reading.is(at + 1, "and"));
    return closed ? at + 1 : comma;
  }

  private @Nullable RolePhrase apposition(int comma) {
    int at = comma + 1;
    if (inside(at) && (reading.is(at, "who") || reading.is(at, "whose"))) {
      return who(comma, at);
    }
    return nounPhrase(comma, at);
  }

  private RolePhrase who(int comma, int at) {
    int next = at + 1;
    if (inside(next) && (reading.is(next, "is") || reading.is(next, "was"))) {
      RolePhrase role = nounPhrase(comma, next + 1);
      if (role != null) {
        return reading.is(next, "was") && role.time() == PersonRole.Time.HELD
            ? new RolePhrase(
                comma,
                role.to(),
                role.roleFrom(),
                role.roleTo(),
                PersonRole.Time.FORMER,
                role.word(),
                role.head(),
                false)
            : role;
      }
    }
    return new RolePhrase(comma, at + 1, at + 1, at + 1, time, null, "who", false);
  }

  private @Nullable RolePhrase nounPhrase(int comma, int start) {
    int at = start;
    if (inside(at)
        && (reading.is(at, "currently") || reading.is(at, "now") || reading.is(at, "also"))) {
      at++;
    }
    if (inside(at) && isDeterminer(at)) {
      at++;
    }
    int years = overYears(at);
    boolean aged = years > at;
    at = time(years);
    int roleFrom = at;
    int head = -1;
    while (inside(at) && at - roleFrom < LONGEST_HEAD) {
      if (!reading.token(at).isWord() && !reading.isPossessive(at) && !reading.is(at, "-")) {
        break;
      }
      String word = reading.word(at);
      if (reading.role(at) != null && !reading.isPossessive(at + 1)) {
        head = at;
      } else if (reading.entry(at) == null
          && (Vocabulary.function(word) || Vocabulary.saying(word))) {
        break;
      } else if (head >= 0 && !(reading.isLowerWord(at) && reading.role(at + 1) != null)) {
        break;
      }
      at++;
    }
    if (head < 0) {
      // "the 19-year-old Brazilian": no role, but nothing else is so old.
      return aged ? new RolePhrase(comma, at, at, at, time, null, "", false) : null;
    }
    int next = head + 1;
    if (inside(next) && reading.isCapitalized(next) && reading.entry(next) == null) {
      return null; // The role belongs to the name that follows: an enumeration.
    }
    int to = complement(next);
    if (isTag(start, to)) {
      return null;
    }
    String word = reading.word(head);
    if (word.endsWith("-elect") || word.endsWith("-designate")) {
      time = PersonRole.Time.ELECT;
    }
    return new RolePhrase(comma, to, roleFrom, to, time, Vocabulary.role(word), word, false);
  }

  /** ", the mayor said": not who the name before is, but who says so. */
  private boolean isTag(int start, int to) {
    return reading.is(start, "the")
        && inside(to)
        && reading.isLowerWord(to)
        && Vocabulary.saying(reading.word(to));
  }

  /** Over "16-year-old". */
  private int overYears(int at) {
    for (int next = at; inside(next) && next < at + 3; next++) {
      if (reading.word(next).endsWith("year-old")) {
        return next + 1;
      }
    }
    return at;
  }

  private int time(int start) {
    int at = start;
    if (inside(at)) {
      switch (reading.word(at)) {
        case "former", "ex", "late", "onetime" -> {
          time = PersonRole.Time.FORMER;
          at++;
        }
        case "then" -> {
          time = PersonRole.Time.THEN;
          at++;
        }
        case "incoming" -> {
          time = PersonRole.Time.ELECT;
          at++;
        }
        default -> {}
      }
      if (at > start && inside(at) && reading.is(at, "-")) {
        at++;
      }
    }
    return at;
  }

  private boolean isDeterminer(int at) {
    return switch (reading.word(at)) {
      case "a", "an", "the", "his", "her", "their", "its", "our", "another", "one" -> true;
      default -> false;
    };
  }

  /** What follows the head up to the mark or verb that ends the apposition. */
  private int complement(int start) {
    int at = start;
    if (!inside(at) || !opensComplement(at)) {
      return start;
    }
    while (inside(at)
        && at - start < LONGEST
        && (reading.token(at).isWord()
            || reading.isPossessive(at)
            || reading.is(at, "&")
            || reading.is(at, "-")
            || reading.token(at).kind() == org.riyadhtimeline.extract.text.Token.Kind.NUMBER)) {
      String word = reading.word(at);
      if (Vocabulary.saying(word) && reading.isLowerWord(at)
          || word.equals("who")
          || word.equals("whose")
          || word.equals("which")
          || word.equals("while")
          || word.equals("is")
          || word.equals("was")
          || word.equals("has")
          || word.equals("had")) {
        break;
      }
      if (word.equals("and") && inside(at + 1) && endsAtAnd(at + 1)) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean endsAtAnd(int at) {
    return isDeterminer(at)
        || reading.isCapitalized(at) && GivenNames.contains(reading.word(at))
        || Vocabulary.verb(reading.word(at));
  }

  private boolean opensComplement(int at) {
    return switch (reading.word(at)) {
      case "of",
          "at",
          "for",
          "in",
          "with",
          "from",
          "to",
          "on",
          "and",
          "under",
          "who",
          "general",
          "emeritus",
          "designate" ->
          true;
      default -> false;
    };
  }
}
