package org.riyadhtimeline.extract.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.Vocabulary.Title;
import org.riyadhtimeline.model.PersonRole;

/**
 * Reads the role that stands before a name: "US Secretary of State", "special trade envoy",
 * "then-Prime Minister", "Ambassador to France", and with a comma "the tsar's chief adviser,".
 */
final class RoleBefore {

  private static final int LONGEST = 9;

  private static final Set<String> FORMER = Set.of("former", "ex", "late", "onetime", "one-time");
  private static final Set<String> COMING = Set.of("incoming", "designate", "elect");

  private final Reading reading;
  private final RoleModifiers modifiers;
  private final int name;
  private PersonRole.Time time = PersonRole.Time.HELD;

  private RoleBefore(Reading reading, int name) {
    this.reading = reading;
    this.modifiers = new RoleModifiers(reading);
    this.name = name;
  }

  /** The role before the token {@code name}; null if there is none. */
  static @Nullable RolePhrase find(Reading reading, int name) {
    return new RoleBefore(reading, name).find();
  }

  private @Nullable RolePhrase find() {
    int at = name - 1;
    int honorific = name;
    Title title;
    while (at >= 0
        && reading.sameSentence(at, name)
        && (title = reading.title(at)) != null
        && !title.role()
        && !title.place()
        && !isCrown(at)) {
      honorific = at;
      at--;
    }
    boolean comma = false;
    if (honorific == name && reading.is(at, ",")) {
      comma = true;
      at--;
    }
    if (at < 0 || !reading.sameSentence(at, name)) {
      return honorific(honorific);
    }
    int head = head(at, comma);
    if (head < 0) {
      return honorific(honorific);
    }
    if (Ranks.followsOffice(reading, head)) {
      honorific = head;
      at = --head;
    }
    int roleTo = at + 1;
    int roleFrom = extend(head);
    int from = withTime(withPossessor(roleFrom));
    if (comma && !introduced(roleFrom, from)) {
      return null;
    }
    String word = reading.word(head);
    RoleWord role = roleAt(head);
    boolean plural = role == null;
    if (plural) {
      role = Vocabulary.pluralRole(word);
    }
    if (word.endsWith("-elect") || word.endsWith("-designate")) {
      time = PersonRole.Time.ELECT;
    }
    return new RolePhrase(from, honorific, from(roleFrom, from), roleTo, time, role, word, plural);
  }

  private @Nullable RoleWord roleAt(int at) {
    RoleWord role = Vocabulary.role(reading.word(at));
    Title title = role == null ? reading.title(at) : null;
    return title != null && title.role() ? new RoleWord(true, false, title.gender()) : role;
  }

  /** The role with its possessor, but without "former" and "then-". */
  private int from(int roleFrom, int from) {
    int at = from;
    while (at < roleFrom && (isTime(at) || reading.is(at, "-"))) {
      at++;
    }
    return at;
  }

  private boolean isTime(int at) {
    String word = reading.word(at);
    return FORMER.contains(word) || word.equals("then") || COMING.contains(word);
  }

  private boolean isCrown(int at) {
    return at > 0 && (reading.is(at - 1, "crown") || reading.is(at - 1, "grand"));
  }

  private @Nullable RolePhrase honorific(int from) {
    if (from == name) {
      return null;
    }
    return new RolePhrase(
        from, name, from, from, PersonRole.Time.HELD, null, reading.word(from), false);
  }

  /** The head word of a role that ends at {@code at}; -1 if there is none. */
  private int head(int at, boolean comma) {
    if (isHead(at, comma)) {
      return at;
    }
    if (isHead(at - 1, false)
        && (reading.is(at, "elect") || reading.is(at, "designate") || reading.is(at, "emeritus"))) {
      return at - 1;
    }
    if (Vocabulary.function(reading.word(at)) && reading.entry(at) == null) {
      return -1;
    }
    int back = overParenthesis(at);
    int start = back;
    while (back > start - 7 && back > 0 && reading.sameSentence(back, name)) {
      String word = reading.word(back);
      boolean preposition =
          word.equals("of") || word.equals("for") || word.equals("to") || word.equals("at");
      if (preposition) {
        if (back < start && isHead(back - 1, comma)) {
          return back - 1;
        }
        if (!word.equals("of")) {
          return -1;
        }
      } else if (!reading.token(back).isWord() && !reading.isPossessive(back)
          || RoleModifiers.isVerb(word) && reading.isLowerWord(back)
          || word.equals("in")
          || word.equals("that")
          || word.equals("who")) {
        return -1;
      }
      back--;
    }
    return -1;
  }

  /** From a closing parenthesis to the word before it, where it opens soon. */
  private int overParenthesis(int at) {
    if (reading.is(at, ")")) {
      for (int open = at - 1; open > at - 8 && open > 0; open--) {
        if (reading.is(open, "(")) {
          return open - 1;
        }
      }
    }
    return at;
  }

  private boolean isHead(int at, boolean comma) {
    if (at < 0 || !reading.sameSentence(at, name)) {
      return false;
    }
    String word = reading.word(at);
    RoleWord role = reading.role(at);
    if (role == null && !comma && reading.isLowerWord(at)) {
      role = Vocabulary.pluralRole(word);
    }
    if (role != null) {
      return !isPartOfEntry(at);
    }
    Title title = reading.title(at);
    return title != null && !title.place() && (title.role() || isCrown(at));
  }

  /** Whether the word is part of a longer name of a place or organization. */
  private boolean isPartOfEntry(int at) {
    Gazetteer.Entry entry = reading.entry(at);
    return entry != null && entry.words().length > 1;
  }

  /** Takes in the words before the head that belong to the role. */
  private int extend(int head) {
    int from = head;
    while (from > 0 && head - from < LONGEST && reading.sameSentence(from - 1, name)) {
      int at = from - 1;
      String word = reading.word(at);
      if (word.equals("and")
          && from - 1 > 0
          && reading.role(at - 1) != null
          && from < head + 1
          && reading.isLowerWord(at - 1)) {
        from = at - 1;
        continue;
      }
      if (word.equals("&") && reading.isCapitalized(at - 1)) {
        from = at - 1;
        continue;
      }
      if (!reading.token(at).isWord() || isTime(at) && !word.equals("late")) {
        break;
      }
      if (!modifiers.belongs(at)) {
        break;
      }
      if (reading.isLowerWord(at) && reading.role(at) != null && reading.isCapitalized(from)) {
        break; // "de facto leader Crown Prince": two roles, of which the nearer is told.
      }
      from = at;
    }
    return from;
  }

  /** Takes in a possessor: "the tsar's", "Ruritania's". */
  private int withPossessor(int roleFrom) {
    int at = roleFrom - 1;
    if (!reading.isPossessive(at) || !reading.sameSentence(at, name)) {
      return roleFrom;
    }
    int from = at;
    while (from > 0
        && at - from < 5
        && reading.sameSentence(from - 1, name)
        && reading.isCapitalized(from - 1)
        && !Vocabulary.function(reading.word(from - 1))
        && (from == at || !reading.isRoleOrTitle(from - 1))) {
      from--;
    }
    return from == at ? roleFrom : from;
  }

  private int withTime(int from) {
    int at = from - 1;
    if (at > 0 && reading.is(at, "-") && reading.token(at).start() == reading.token(at - 1).end()) {
      at--;
    }
    if (at < 0 || !reading.sameSentence(at, name) || !isTime(at)) {
      return from;
    }
    String word = reading.word(at);
    if (FORMER.contains(word)) {
      time = PersonRole.Time.FORMER;
    } else if (word.equals("then")) {
      time = PersonRole.Time.THEN;
    } else {
      time = PersonRole.Time.ELECT;
    }
    return at;
  }

  /** Whether the role before a comma is a noun phrase that begins as one must. */
  private boolean introduced(int roleFrom, int from) {
    if (from < roleFrom || reading.isPossessive(roleFrom - 1)) {
      return closed();
    }
    return switch (from > 0 && reading.sameSentence(from - 1, name) ? reading.word(from - 1) : "") {
      case "the", "a", "an", "his", "her", "their", "its", "my", "our" -> closed();
      default -> false;
    };
  }

  /** Whether a comma, dash or the end follows the name, as it must after "the mayor, NAME,". */
  private boolean closed() {
    int at = name;
    while (at < reading.size()
        && reading.sameSentence(at, name)
        && at < name + 8
        && (reading.isCapitalized(at) || Vocabulary.particle(reading.word(at)))) {
      at++;
    }
    return at >= reading.size()
        || !reading.sameSentence(at, name)
        || switch (reading.token(at).text()) {
          case ",", ".", ";", "—", "–", ")", ":", "”", "\"" -> true;
          default -> false;
        };
  }
}
