package org.riyadhtimeline.extract.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Words;
import org.riyadhtimeline.model.Gender;

/** What single words mean for the finding of people. All words are in lower case. */
final class Vocabulary {

  private static final Set<String> COMMON = WordLists.spaced("person-common");
  private static final Set<String> FUNCTIONS = WordLists.spaced("person-functions");
  private static final Set<String> MODIFIERS = WordLists.spaced("person-role-modifiers");
  private static final Set<String> VERBS = WordLists.spaced("person-verbs");
  private static final Set<String> LIVING = WordLists.spaced("person-living");
  private static final Set<String> WORKS = WordLists.spaced("person-works");
  private static final Set<String> SAYING = WordLists.spaced("person-saying");
  private static final Set<String> HEADS = WordLists.spaced("person-organization-heads");
  private static final Set<String> CALENDAR = WordLists.spaced("person-calendar");
  private static final Set<String> PARTICLES = WordLists.spaced("names-particles");
  private static final Set<String> SURNAMES = WordLists.spaced("names-surnames");
  private static final Set<String> SURNAMES_FIRST = WordLists.spaced("names-surnames-first");
  private static final RoleWord PROFESSION = new RoleWord(false, false, Gender.UNKNOWN);
  private static final Map<String, RoleWord> ROLES = roles();
  private static final Map<String, Title> TITLES = titles();

  /** Endings that only words of the language have. */
  private static final String[] WORD_ENDINGS = {
    "tion", "tions", "ness", "ments", "ously", "ively", "ingly", "ically", "fully", "ism", "able",
    "ible", "ful", "less", "ational", "ility", "ivity"
  };

  /** Endings that only surnames have. */
  private static final String[] SURNAME_ENDINGS = {
    "ov", "ova", "ev", "eva", "sky", "ski", "skyy", "skiy", "skaya", "ska", "enko", "vich", "vych",
    "vic", "cic", "jic", "nic", "dze", "shvili", "yan", "ian", "sson", "sdottir", "oglu", "zadeh",
    "pour", "stein", "berg", "mann", "escu", "opoulos", "idis", "akis", "nen", "ez", "chuk", "uk",
    "iak", "czyk", "wicz", "wala", "ullah", "elli", "etti", "ini", "acci", "ucci", "quist", "strom",
    "gaard", "son", "sen", "ton", "ham", "ford", "worth", "field", "wood", "ley"
  };

  private Vocabulary() {}

  /**
   * A title before a name; {@code role} if it says what the person is, {@code place} for saints.
   */
  record Title(boolean role, boolean place, Gender gender) {}

  /** Whether it is a word of the language rather than a name. */
  static boolean common(String word) {
    return COMMON.contains(word) || hasEndingOfWords(word);
  }

  /** Whether it is among the words of the language that are listed, whatever its ending. */
  static boolean isListedWord(String word) {
    return COMMON.contains(word);
  }

  private static boolean hasEndingOfWords(String word) {
    if (word.length() > 5) {
      for (String ending : WORD_ENDINGS) {
        if (word.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean function(String word) {
    return FUNCTIONS.contains(word);
  }

  /** Whether the word may stand before a role as part of it. */
  static boolean modifier(String word) {
    return MODIFIERS.contains(word);
  }

  /** Whether it is a verb of what people do. */
  static boolean verb(String word) {
    return VERBS.contains(word);
  }

  /** Whether it is a verb whose subject is a human being. */
  static boolean living(String word) {
    return LIVING.contains(word);
  }

  /** Whether it is somebody who works for a firm: "an analyst at". */
  static boolean employee(String word) {
    return switch (word) {
      case "analyst",
          "economist",
          "strategist",
          "trader",
          "broker",
          "dealer",
          "banker",
          "partner",
          "lawyer",
          "attorney",
          "consultant",
          "analysts",
          "economists",
          "traders",
          "dealers",
          "brokers",
          "director",
          "vice-president",
          "president",
          "researcher",
          "spokesman",
          "spokeswoman",
          "manager",
          "executive" ->
          true;
      default -> false;
    };
  }

  /** Whether what is named after it is a work, product, ship or the like. */
  static boolean work(String word) {
    return WORKS.contains(word);
  }

  /** Whether it stands before the name of a ship: "USS", "HMS". */
  static boolean ship(String word) {
    return switch (word) {
      case "uss", "hms", "rms", "mv", "hmas", "hmcs", "hmnzs", "usns" -> true;
      default -> false;
    };
  }

  static boolean saying(String word) {
    return SAYING.contains(word);
  }

  /** Whether it makes a name that ends so one of an organization, place or thing. */
  static boolean organizationHead(String word) {
    return HEADS.contains(bare(word));
  }

  static boolean calendar(String word) {
    return CALENDAR.contains(bare(word));
  }

  static boolean particle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean surname(String word) {
    return SURNAMES.contains(word);
  }

  /** Whether it is a surname or looks like one. */
  static boolean surnameLike(String word) {
    if (SURNAMES.contains(word) || word.startsWith("mc") || word.startsWith("o'")) {
      return true;
    }
    for (String ending : SURNAME_ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  static boolean surnameFirst(String word) {
    return SURNAMES_FIRST.contains(word);
  }

  /** What the role word says, in the singular or plural; null if it is none. */
  static @Nullable RoleWord role(String word) {
    String bare = bare(word);
    RoleWord role = ROLES.get(bare);
    if (role == null && bare.endsWith("-elect")) {
      role = ROLES.get(bare.substring(0, bare.length() - 6));
    }
    if (role == null && bare.endsWith("-designate")) {
      role = ROLES.get(bare.substring(0, bare.length() - 10));
    }
    if (role == null && bare.indexOf('-') > 0) {
      role = ROLES.get(bare.substring(bare.lastIndexOf('-') + 1));
    }
    return role == null && isProfession(bare) ? PROFESSION : role;
  }

  /** "vulcanologist", "cryptographer": endings that make a profession of any science. */
  private static boolean isProfession(String word) {
    return word.endsWith("ologist") || word.endsWith("ographer") || word.endsWith("iatrist");
  }

  /** The same for a plural. */
  static @Nullable RoleWord pluralRole(String word) {
    if (word.endsWith("men")) {
      return ROLES.get(word.substring(0, word.length() - 2) + "an");
    }
    if (word.endsWith("ies")) {
      return ROLES.get(word.substring(0, word.length() - 3) + "y");
    }
    return word.endsWith("s") && !word.endsWith("ss")
        ? ROLES.get(word.substring(0, word.length() - 1))
        : null;
  }

  static @Nullable Title title(String word) {
    return TITLES.get(bare(word));
  }

  /** Without the dot of an abbreviation. */
  static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static Gender gender(String column) {
    return switch (column) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private static Map<String, RoleWord> roles() {
    Map<String, RoleWord> roles = new HashMap<>(1024);
    for (String[] row : Words.rows("person-roles")) {
      roles.put(row[0], new RoleWord(row[1].equals("o"), row[1].equals("f"), gender(row[2])));
    }
    return roles;
  }

  private static Map<String, Title> titles() {
    Map<String, Title> titles = new HashMap<>();
    for (String[] row : Words.rows("person-titles")) {
      titles.put(
          row[0].toLowerCase(Locale.ROOT),
          new Title(row[2].equals("r"), row[2].equals("x"), gender(row[1])));
    }
    return titles;
  }
}
