package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line that says who wrote the article: {@code By JANE ROE and John Doe}, {@code By Jane Roe in
 * Vienna}, {@code By JOHN DOE, Associated Press Writer}.
 *
 * @param authors in the spelling of names; empty where only an outlet is named
 * @param rest what follows the names, such as an outlet
 */
record Byline(List<String> authors, String rest) {

  private static final int LONGEST = 240;
  private static final Set<String> OPENERS = WordList.set("byline-openers");
  private static final List<String> ABOUT =
      List.of(
          "is a ",
          "is an ",
          "is the ",
          "covers ",
          "reports ",
          "writes ",
          "has covered ",
          "joined ");
  private static final Set<String> SMALL = WordList.set("byline");
  private static final Openings CLOSING_STARTS =
      new Openings(WordList.ofKind("contributors", "starts"));
  private static final List<String> CLOSING_CONTAINS = WordList.ofKind("contributors", "contains");

  /** Null if {@code line} is no byline; a sentence that begins with "By" is none. */
  static @Nullable Byline parse(String line) {
    String key = line.length() > LONGEST ? "" : WordList.key(line);
    for (String opener : OPENERS) {
      if (key.startsWith(opener) && key.length() > opener.length() + 2) {
        char next = key.charAt(opener.length());
        if (next == ' ' || next == '\n' || next == '\t' || opener.endsWith(":")) {
          return ofNames(line.substring(opener.length()).strip());
        }
      }
    }
    return null;
  }

  /** A line of nothing but names, as some outlets print them beside the date. */
  static @Nullable Byline ofNamesAlone(String line) {
    Byline byline = line.length() > LONGEST ? null : ofNames(line);
    return byline == null || byline.authors.isEmpty() ? null : byline;
  }

  private static @Nullable Byline ofNames(String words) {
    List<String> tokens = new ArrayList<>();
    for (String token : words.split("\\s+")) {
      if (!isBylineWord(token)) {
        return null;
      }
      tokens.add(token);
    }
    return ofParts(String.join(" ", tokens));
  }

  /** Each part names a person, an outlet, or both; what follows "in" or "for" is neither. */
  private static Byline ofParts(String words) {
    List<String> authors = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    for (String part : words.split("(?i), | and | & | with |[|•/]")) {
      String name = withoutOutlet(beforePlace(part.strip()));
      if (Names.isName(name) && Outlets.in(name) == null && !isDesk(name)) {
        authors.add(Names.spelt(name));
        rest.append(part.strip().substring(name.length())).append(' ');
      } else {
        rest.append(part).append(' ');
      }
    }
    return new Byline(authors, rest.toString().strip());
  }

  /** The c of McDONALD stands small in a name that is in capitals otherwise. */
  private static boolean isInCapitals(String word) {
    return Names.isUpper(word.startsWith("Mc") && word.length() > 3 ? word.substring(2) : word);
  }

  private static String beforePlace(String part) {
    String[] tokens = part.split(" ");
    int at = 0;
    while (at < tokens.length && !endsNames(tokens[at])) {
      at++;
    }
    return String.join(" ", List.of(tokens).subList(0, at));
  }

  /** {@code Lake News Staff}: its last word is one of the words for those who write. */
  private static boolean isDesk(String name) {
    return SMALL.contains(WordList.key(name.substring(name.lastIndexOf(' ') + 1)));
  }

  /** Whether a line under a byline belongs to it: {@code Associated Press Writer}. */
  static boolean goesOn(String line) {
    if (line.length() > 60 || Texts.endsSentence(line)) {
      return false;
    }
    String last = line.substring(line.lastIndexOf(' ') + 1);
    return Outlets.at(line, 0) != null
        || SMALL.contains(WordList.key(last))
        || WordList.key(line).startsWith("reporting from ");
  }

  /** {@code JOHN DOE Associated Press Writer}: a name in capitals ends where the capitals end. */
  private static String withoutOutlet(String name) {
    String[] words = name.split("\\s+");
    int upper = 0;
    int initials = 0;
    while (upper < words.length && isInCapitals(words[upper])) {
      initials += words[upper].indexOf('.') == 1 ? 1 : 0;
      upper++;
    }
    if (upper - initials >= 1 && upper >= 2 && upper < words.length) {
      return String.join(" ", List.of(words).subList(0, upper));
    }
    return Outlets.withoutOutletAtEnd(name);
  }

  private static boolean endsNames(String token) {
    return switch (token) {
      case "in", "for", "at", "of", "from", "on", "special" -> true;
      default -> false;
    };
  }

  private static boolean isBylineWord(String token) {
    char c = token.charAt(0);
    return Character.isUpperCase(c)
        || "|&•/-–—(".indexOf(c) >= 0
        || token.startsWith("al-")
        || SMALL.contains(token)
        || SMALL.contains(token.replace(",", ""))
        || Names.isName("A " + token);
  }

  /** Whether a line names those who worked on the article, as agencies write at its end. */
  static boolean isClosing(String line) {
    if (line.length() > 2 * LONGEST) {
      return false;
    }
    String key = WordList.key(line);
    if (CLOSING_STARTS.begin(key)) {
      return true;
    }
    return line.length() <= LONGEST
        && line.indexOf('"') < 0
        && line.indexOf('“') < 0
        && (CLOSING_CONTAINS.stream().anyMatch(key::contains) || isReportedFrom(line));
  }

  /** Whether a line begins with an author's name and tells what they do. */
  static boolean isAbout(String line, Iterable<String> authors) {
    if (line.length() > 2 * LONGEST) {
      return false;
    }
    for (String author : authors) {
      if (line.startsWith(author + ' ')) {
        String next = line.substring(author.length() + 1);
        return ABOUT.stream().anyMatch(next::startsWith);
      }
    }
    return false;
  }

  /** {@code Roe reported from Vienna.}: names and nothing else before the verb. */
  private static boolean isReportedFrom(String line) {
    int verb = line.indexOf(" reported from ");
    if (verb < 0) {
      return false;
    }
    for (String word : line.substring(0, verb).split("\\s+")) {
      if (!word.equals("and") && !word.isEmpty() && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return line.length() - verb < 120;
  }
}
